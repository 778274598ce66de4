import { lineOf } from './collapse-space.ts';
import { unwrap } from './unwrap.ts';

const lists = ':is(h1, h2, h3, h4, h5, h6) > :is(ol, ul)';

/** Takes a list out of a heading of which it is all: pages number their headings so. The number stays, as words. */
export function joinNumberedHeadings(page: Document): void {
  for (const list of page.body.querySelectorAll(lists)) {
    const item = list.firstElementChild;
    if (item?.localName !== 'li' || list.childElementCount > 1) continue;
    if (!list.parentElement || lineOf(item) !== lineOf(list.parentElement)) continue;
    if (list.localName === 'ol') {
      item.prepend(`${item.getAttribute('value') ?? list.getAttribute('start') ?? '1'}. `);
    }
    unwrap(item);
    unwrap(list);
  }
}
