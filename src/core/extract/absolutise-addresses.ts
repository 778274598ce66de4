import { marks } from '../capture/marks.ts';

const addressAttributes = ['href', 'src', 'poster', 'cite'] as const;

/**
 * Makes every relative address of the page absolute. Done here, before anything else: the inert document has
 * no address of its own, and the sanitiser lets only absolute addresses through.
 */
export function absolutiseAddresses(page: Document, baseUrl: string): void {
  for (const attribute of addressAttributes) {
    for (const element of page.querySelectorAll(`[${attribute}]`)) {
      const address = element.getAttribute(attribute) ?? '';
      const absolute = toAbsolute(address, frameBase(element) ?? baseUrl);
      if (absolute === null) element.removeAttribute(attribute);
      else if (absolute !== address) element.setAttribute(attribute, absolute);
    }
  }
}

/** An address against its base; `null` when it cannot be one. */
export function toAbsolute(address: string, baseUrl: string): string | null {
  // Control characters and spaces around or inside an address are how scripts hide their scheme.
  const clean = address.trim();
  if (clean === '') return null;
  return URL.parse(clean, baseUrl)?.href ?? null;
}

function frameBase(element: Element): string | null {
  return element.closest(`[${marks.frameBase}]`)?.getAttribute(marks.frameBase) ?? null;
}
