import { marks } from '../capture/marks.ts';
import { elementsBelow } from './elements-below.ts';
import { findFilled } from './find-filled.ts';
import { isBlock } from './list-blocks.ts';

type Way = 'previousSibling' | 'nextSibling';
/** The elements that hold words, and those that hold blocks. */
type Held = Readonly<{ words: ReadonlySet<Element>; blocks: ReadonlySet<Element> }>;

/** What parts words stands no further away. Nodes without words, and levels. */
const farthest = 40;

/**
 * Puts a line break, or a space between boxes of a row, where only the style of a page parts words: between
 * `<span>Storm</span>` and `<span>Ten hurt</span>` that are shown one below the other. The marks of the capture go.
 */
export function partLines(page: Document): void {
  const apart = [...page.querySelectorAll(`[${marks.apart}]`)];
  if (apart.length === 0) return;
  const held = { words: findFilled(page.body), blocks: findBlockHolders(page.body) };
  for (const element of apart) {
    // Blocks part the words in them from what is around, whatever they stand in.
    if (!held.blocks.has(element)) partFromLine(element, page, held);
    element.removeAttribute(marks.apart);
  }
}

function findBlockHolders(body: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const block of elementsBelow(body).filter(isBlock)) {
    for (let each = block.parentElement; each && !holders.has(each); each = each.parentElement)
      holders.add(each);
  }
  return holders;
}

function partFromLine(element: Element, page: Document, held: Held): void {
  const isRow = element.getAttribute(marks.apart) === 'item';
  const gap = () => (isRow ? page.createTextNode(' ') : page.createElement('br'));
  const [before, after] = (['previousSibling', 'nextSibling'] as const).map(way =>
    isGlued(element, way, isRow, held),
  );
  // One without words parts what is on either side of it.
  const isFilled = held.words.has(element);
  if (before && (isFilled || after)) element.before(gap());
  if (after && isFilled) element.after(gap());
}

/** Whether words stand on one side of an element, in its line as the markup has it, and nothing parts them from it. */
function isGlued(element: Element, way: Way, isRow: boolean, { words, blocks }: Held): boolean {
  const isText = element.closest('pre') !== null;
  let passed = 0;
  for (let each: Element | null = element; each && !isBlock(each); each = each.parentElement) {
    // What stands around a marked element is parted by that one.
    if (each !== element && each.hasAttribute(marks.apart)) return false;
    for (let beside = each[way]; beside; beside = beside[way]) {
      passed += 1;
      if (passed > farthest) return false;
      if (beside.nodeType === 3 && (beside.nodeValue ?? '').trim() === '') {
        if (isRow || (isText && beside.nodeValue?.includes('\n'))) return false;
        continue;
      }
      if (beside.nodeType === 3) return !(isText && endsLine(beside.nodeValue ?? '', way));
      if (beside.nodeType !== 1) continue;
      const other = beside as Element;
      if (other.localName === 'br' || isBlock(other) || blocks.has(other)) return false;
      if (words.has(other)) return true;
      // A picture and its caption stand together.
      if (other.matches('img, picture, video, audio, iframe, button')) return false;
    }
  }
  return false;
}

/** In preformatted text the end of a line is one. */
function endsLine(text: string, way: Way): boolean {
  return way === 'previousSibling' ? /\n[ \t]*$/.test(text) : /^[ \t]*\n/.test(text);
}
