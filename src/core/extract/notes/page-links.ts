import { baseOf } from '../absolutise-addresses.ts';
import { withoutFragment } from '../without-fragment.ts';

/** A link that leads to another place of its page. */
export type PageLink = Readonly<{ link: Element; fragment: string }>;

/** The links of a page that lead into the page itself, in document order. `addresses` are those of the page. */
export function listPageLinks(page: Document, addresses: readonly (string | null)[]): PageLink[] {
  const own = new Set(addresses.flatMap(address => (address === null ? [] : withoutFragment(address))));
  const links: PageLink[] = [];
  for (const link of page.body.querySelectorAll('a[href*="#"]')) {
    const address = link.getAttribute('href') ?? '';
    const target = withoutFragment(address);
    if (target !== '' && !own.has(target) && target !== withoutFragment(baseOf(link, ''))) continue;
    const fragment = decode(address.slice(target.length + 1));
    if (fragment !== '') links.push({ link, fragment });
  }
  return links;
}

/** Every element with an id, by its id; of two with the same, the first. */
export function mapIds(page: Document): ReadonlyMap<string, Element> {
  const ids = new Map<string, Element>();
  for (const element of page.body.querySelectorAll('[id]'))
    if (!ids.has(element.id)) ids.set(element.id, element);
  return ids;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
