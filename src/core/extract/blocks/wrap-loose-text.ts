import { marks } from '../../capture/marks.ts';
import { queryAll } from '../../query-all.ts';
import { isBlock } from '../list-blocks.ts';

const boxes = 'body, div, section, article, main, header, footer, aside';
const standAlone = 'script, style, noscript, template, iframe, video, audio';

/** Makes text that stands between blocks, in no block of its own, a paragraph: it can then be kept or cut alone. */
export function wrapLooseText(root: Element): void {
  const page = root.ownerDocument;
  for (const box of [root, ...queryAll(root, boxes)]) {
    if (holdsBlocksAndText(box)) wrapRuns(box, page);
  }
}

function holdsBlocksAndText(box: Element): boolean {
  let holdsBlock = false;
  let holdsText = false;
  for (let node = box.firstChild; node && !(holdsBlock && holdsText); node = node.nextSibling) {
    if (node.nodeType === 3) holdsText ||= (node.nodeValue ?? '').trim() !== '';
    else if (node.nodeType === 1) holdsBlock ||= isBlock(node as Element);
  }
  return holdsBlock && holdsText;
}

function wrapRuns(box: Element, page: Document): void {
  let paragraph: Element | null = null;
  for (const node of [...box.childNodes]) {
    if (node.nodeType === 8) continue;
    // Node type 1 is an element.
    if (node.nodeType === 1 && (isBlock(node as Element) || (node as Element).matches(standAlone))) {
      paragraph = null;
      continue;
    }
    if (!paragraph) {
      if (node.nodeType === 3 && !node.nodeValue?.trim()) continue;
      paragraph = page.createElement('p');
      // What is displayed nowhere covers its children, but this each has of its own: the text was invisible as well.
      if (box.getAttribute(marks.hidden) === 'visibility') paragraph.setAttribute(marks.hidden, 'visibility');
      node.before(paragraph);
    }
    paragraph.append(node);
  }
}
