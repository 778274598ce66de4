import { marks } from '../capture/marks.ts';

const addressAttributes = ['href', 'src', 'poster', 'cite'] as const;

/**
 * Makes every relative address of the page absolute. Done here, before anything else: the inert document has
 * no address of its own, and the sanitiser lets only absolute addresses through.
 */
export function absolutiseAddresses(page: Document, baseUrl: string): void {
  const hasFrames = page.querySelector(`[${marks.frameBase}]`) !== null;
  for (const attribute of addressAttributes) {
    for (const element of page.querySelectorAll(`[${attribute}]`)) {
      const address = element.getAttribute(attribute) ?? '';
      const absolute = toAbsolute(address, hasFrames ? baseOf(element, baseUrl) : baseUrl);
      if (absolute === null) element.removeAttribute(attribute);
      else if (absolute !== address) element.setAttribute(attribute, absolute);
    }
  }
}

/** An address against its base, without a name and a password in it; `null` when it cannot be one. */
export function toAbsolute(address: string, baseUrl: string): string | null {
  // Control characters and spaces around or inside an address are how scripts hide their scheme.
  const clean = address.trim();
  if (clean === '') return null;
  const absolute = URL.parse(clean, baseUrl);
  if (!absolute) return null;
  // They would be the reader's own, or there to make one host look like another.
  absolute.username = '';
  absolute.password = '';
  return absolute.href;
}

/** What the addresses of an element resolve against: the frame it came from, else the page. */
export function baseOf(element: Element, baseUrl: string): string {
  return element.closest(`[${marks.frameBase}]`)?.getAttribute(marks.frameBase) ?? baseUrl;
}
