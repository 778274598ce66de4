import { queryAll } from '../../query-all.ts';
import { elementsBelow } from '../elements-below.ts';
import { isBlock } from '../list-blocks.ts';
import { rename } from '../rename.ts';

/**
 * Makes every `div` with text and no block inside a `p`. Readability does so itself, but loses the element's
 * attributes on the way, and with them what block it was. Gives the new element for each old one.
 */
export function nameParagraphs(page: Document): ReadonlyMap<Element, Element> {
  const holders = new Set<Element>();
  for (const element of elementsBelow(page.body)) {
    if (!isBlock(element)) continue;
    for (let each = element.parentElement; each && !holders.has(each); each = each.parentElement)
      holders.add(each);
  }
  const renamed = new Map<Element, Element>();
  for (const box of queryAll(page.body, 'div')) {
    if (holders.has(box) || !box.textContent?.trim()) continue;
    renamed.set(box, rename(box, 'p', page));
  }
  return renamed;
}
