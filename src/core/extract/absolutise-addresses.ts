import { marks } from '../capture/marks.ts';
import { queryAll } from '../query-all.ts';
import { withoutCredentials } from '../without-credentials.ts';

const addressAttributes = ['href', 'src', 'poster', 'cite'] as const;

/**
 * Makes every relative address of the page absolute. Done here, before anything else: the inert document has
 * no address of its own, and the sanitiser lets only absolute addresses through.
 */
export function absolutiseAddresses(page: Document, baseUrl: string): void {
  const hasFrames = page.querySelector(`[${marks.frameBase}]`) !== null;
  // A card links its picture and its headline to the same address, and a page its sections from every list.
  const known = new Map<string, string | null>();
  const resolve = (address: string) => {
    const absolute = known.has(address) ? (known.get(address) ?? null) : toAbsolute(address, baseUrl);
    known.set(address, absolute);
    return absolute;
  };
  for (const attribute of addressAttributes) {
    for (const element of queryAll(page, `[${attribute}]`)) {
      const address = element.getAttribute(attribute) ?? '';
      const absolute = hasFrames ? toAbsolute(address, baseOf(element, baseUrl)) : resolve(address);
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
  return absolute && withoutCredentials(absolute.href);
}

/** What the addresses of an element resolve against: the frame it came from, else the page. */
export function baseOf(element: Element, baseUrl: string): string {
  return element.closest(`[${marks.frameBase}]`)?.getAttribute(marks.frameBase) ?? baseUrl;
}
