import { marks } from '../capture/marks.ts';
import { isBlock } from './list-blocks.ts';

const blocks = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, section, article, figure, table, blockquote';

type Way = 'previousSibling' | 'nextSibling';

/**
 * Puts a line break, or a space between boxes of a row, where only the style of a page parts words: between
 * `<span>Storm</span>` and `<span>Ten hurt</span>` that are shown one below the other. The marks of the capture go.
 */
export function partLines(page: Document): void {
  for (const element of page.querySelectorAll(`[${marks.apart}]`)) {
    // Blocks part the words in them from what is around, whatever they stand in.
    if (element.querySelector(blocks)) {
      element.removeAttribute(marks.apart);
      continue;
    }
    const isRow = element.getAttribute(marks.apart) === 'item';
    const gap = () => (isRow ? page.createTextNode(' ') : page.createElement('br'));
    const [before, after] = [
      isGlued(element, 'previousSibling', isRow),
      isGlued(element, 'nextSibling', isRow),
    ];
    // One without words parts what is on either side of it.
    const isFilled = hasWords(element);
    if (before && (isFilled || after)) element.before(gap());
    if (after && isFilled) element.after(gap());
    element.removeAttribute(marks.apart);
  }
}

/** Whether words stand on one side of an element, in its line as the markup has it, and nothing parts them from it. */
function isGlued(element: Element, way: Way, isRow: boolean): boolean {
  const isText = element.closest('pre') !== null;
  for (let each: Element | null = element; each && !isBlock(each); each = each.parentElement) {
    // What stands around a marked element is parted by that one.
    if (each !== element && each.hasAttribute(marks.apart)) return false;
    for (let beside = each[way]; beside; beside = beside[way]) {
      if (beside.nodeType === 3 && (beside.nodeValue ?? '').trim() === '') {
        if (isRow || (isText && beside.nodeValue?.includes('\n'))) return false;
        continue;
      }
      if (beside.nodeType === 3) return !(isText && parts(beside.nodeValue ?? '', way));
      if (beside.nodeType !== 1) continue;
      const other = beside as Element;
      if (other.localName === 'br' || isBlock(other) || other.querySelector(blocks)) return false;
      if (hasWords(other)) return true;
      // A picture and its caption stand together.
      if (other.matches('img, picture, video, audio, iframe, button')) return false;
    }
  }
  return false;
}

/** In preformatted text the end of a line is one. */
function parts(text: string, way: Way): boolean {
  return way === 'previousSibling' ? /\n[ \t]*$/.test(text) : /^[ \t]*\n/.test(text);
}

function hasWords(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '';
}
