import { marks } from '../capture/marks.ts';
import { lineOf } from './collapse-space.ts';
import { rename } from './rename.ts';

/** What cannot be an item as it stands, or says that its list is none of plain boxes. */
const noBoxes = 'li, ul, ol, dl, br, hr';

/** What pages draw before an item themselves. No sign that says something of it: a tick, a dash before who speaks. */
const bullet = /^\s*[•◦‣∙·▪▸►]\s*/u;

/** Makes lists of a found body what they are shown as: of items, numbered or not, with one bullet before each. */
export function plainLists(body: Element): void {
  const page = body.ownerDocument;
  for (const list of body.querySelectorAll('ul, ol')) {
    makeItems(list, page);
    for (const item of list.querySelectorAll(':scope > li')) dropBullet(item);
    const items = [...list.children];
    const isNumbered = items.length > 0 && items.every(item => item.hasAttribute(marks.numbered));
    if (isNumbered && list.localName === 'ul') rename(list, 'ol', page);
  }
}

/** The boxes of a list without an item are its items. */
function makeItems(list: Element, page: Document): void {
  const boxes = [...list.children];
  if (boxes.length < 2 || boxes.some(box => box.matches(noBoxes))) return;
  if ([...list.childNodes].some(node => node.nodeType === 3 && node.nodeValue?.trim())) return;
  for (const box of boxes) {
    const item = page.createElement('li');
    box.replaceWith(item);
    item.append(box);
  }
}

/** Takes off a bullet before the words of an item. */
function dropBullet(item: Element): void {
  const walker = item.ownerDocument.createTreeWalker(item, 4 /* text */);
  let node = walker.nextNode();
  while (node && !node.nodeValue?.trim()) node = walker.nextNode();
  const words = node?.nodeValue ?? '';
  // Asked last: an item may hold a list of its own, as deep as a page likes.
  if (node && bullet.test(words) && lineOf(item).length > 1) node.nodeValue = words.replace(bullet, '');
}
