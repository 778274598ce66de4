import { marks } from '../../capture/marks.ts';
import { collapseWhiteSpace } from './collapse-white-space.ts';

/** Readings over characters (`rt`) are said beside them, and would run into the words. */
const unread = new Set(
  'script style noscript template svg button select textarea iframe rt rp rtc'.split(' '),
);
/** Elements that leave a line as it is. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del em font i ins kbd label mark q rb rp rt rtc ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * The words a reader sees in an element, on one line, at most about `longest` characters of them. Blocks and
 * line breaks part words. `leaveOut` says which elements inside do not count.
 */
export function elementText(
  root: Element,
  leaveOut: (element: Element) => boolean = () => false,
  longest = 4000,
): string {
  return elementLines(root, leaveOut, longest).join(' ');
}

/** The same words, one line for each block or line break. */
export function elementLines(
  root: Element,
  leaveOut: (element: Element) => boolean = () => false,
  longest = 4000,
): readonly string[] {
  let text = '\n';
  let closed = false;
  let node: Node | null = root.firstChild;
  while (node !== null && text.length < longest) {
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? '';
      if (closed && isGlued(text, words)) text += ' ';
      if (words !== '') closed = false;
      // White space of the source is no line of the page.
      text += words.slice(0, longest).replace(/\s{2,}|[^\S ]/g, ' ');
    }
    if (isBlock(node) && !text.endsWith('\n')) text += '\n';
    if (node.nodeType === 1 && node.firstChild !== null && !isLeftOut(node as Element, leaveOut)) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root) {
      if (node.nodeType === 1) {
        closed = true;
        if (isBlock(node) && !text.endsWith('\n')) text += '\n';
      }
      if (node.nextSibling !== null) break;
      node = node.parentNode;
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return text
    .split('\n')
    .map(collapseWhiteSpace)
    .filter(line => line !== '');
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && !inlineElements.has((node as Element).localName);
}

/** Spans shown as blocks stand without white space between them: `<span>Storm</span><span>Ten hurt</span>`. */
function isGlued(before: string, after: string): boolean {
  const first = after.charCodeAt(0);
  // Of ASCII only A to Z are capitals: nearly all texts are told by that.
  if (first < 0x41 || (first > 0x5a && first < 0x80)) return false;
  return /[\p{Ll}\p{N}.!?:»”"]$/u.test(before.slice(-2)) && /^\p{Lu}\p{L}/u.test(after.slice(0, 4));
}

function isLeftOut(element: Element, leaveOut: (element: Element) => boolean): boolean {
  const hidden = element.getAttribute(marks.hidden);
  return (
    unread.has(element.localName) || hidden === 'display' || hidden === 'visibility' || leaveOut(element)
  );
}
