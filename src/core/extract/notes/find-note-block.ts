import { readMark } from './note-mark.ts';

const blocks = 'li, dd, p, tr, aside, div, table, section, [role=tooltip]';
/** So many texts are looked at to see what a block begins with. */
const mostBefore = 20;

/**
 * The block of the note that an anchor stands for: the anchor itself, or the block that begins with it. `null` for an
 * anchor inside a text.
 */
export function findNoteBlock(anchor: Element): Element | null {
  if (anchor.matches('h1, h2, h3, h4, h5, h6, body, main, article')) return null;
  if (anchor.matches('dt'))
    return anchor.nextElementSibling?.matches('dd') ? anchor.nextElementSibling : null;
  const whole = anchor.matches('td, th') ? anchor.closest('tr') : anchor.closest(blocks);
  if (!whole) return anchor.textContent && isLongerThanMark(anchor) ? anchor : null;
  // What is more than a mark is the note: `<span id=note>Text of it</span>` beside its place.
  if (whole !== anchor && !standsFirst(anchor, whole))
    return isLongerThanMark(anchor) && !anchor.matches('a') ? anchor : null;
  const item = whole.matches('p, div') ? whole.parentElement : null;
  return item?.matches('li, dd') && item.firstElementChild === whole ? item : whole;
}

function isLongerThanMark(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  return text !== '' && readMark(text) === null;
}

/** Whether nothing but a mark stands in a block before an element of it. */
export function standsFirst(element: Element, block: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(block, 4 /* text */);
  walker.currentNode = element;
  for (let passed = 0; passed <= mostBefore; passed += 1) {
    const before = walker.previousNode();
    if (!before) return true;
    const text = before.nodeValue ?? '';
    if (/[\p{L}\p{N}]/u.test(text) && readMark(text) === null) return false;
  }
  return false;
}
