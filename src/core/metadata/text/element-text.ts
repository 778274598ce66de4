import { marks } from '../../capture/marks.ts';
import { collapseWhiteSpace } from './collapse-white-space.ts';

const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'select',
  'textarea',
  'iframe',
]);
const inline = new Set(
  'a abbr b bdi bdo cite code data del em font i ins kbd label mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * The words a reader sees in an element, on one line, at most `longest` characters of them. Blocks and line
 * breaks part words. `leaveOut` says which elements inside do not count.
 */
export function elementText(
  root: Element,
  leaveOut: (element: Element) => boolean = () => false,
  longest = 4000,
): string {
  let text = '';
  let closed = false;
  let node: Node | null = root.firstChild;
  while (node !== null && text.length < longest) {
    let descend = false;
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? '';
      // Spans shown as blocks are set without white space between them: "<span>Storm</span><span>Ten hurt</span>".
      if (closed && /[\p{Ll}\p{N}.!?:»”"]$/u.test(text) && /^\p{Lu}\p{L}/u.test(words)) text += ' ';
      if (words !== '') closed = false;
      text += words;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      descend = !isUnread(element) && !leaveOut(element);
      if (!inline.has(element.localName)) text += ' ';
    }
    if (descend && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      closed = true;
      if (node !== null && node !== root && !inline.has((node as Element).localName)) text += ' ';
    }
    if (node === root || node === null) break;
    if (node.nodeType === 1) {
      closed = true;
      if (!inline.has((node as Element).localName)) text += ' ';
    }
    node = node.nextSibling;
  }
  return collapseWhiteSpace(text);
}

function isUnread(element: Element): boolean {
  const hidden = element.getAttribute(marks.hidden);
  return unread.has(element.localName) || hidden === 'display' || hidden === 'visibility';
}
