import { inlineElements } from '../metadata/text/element-text.ts';

const endsSentence = /[.!?)”"]$/u;

/**
 * Puts a space between the parts of a caption that the page sets apart by their style alone: between blocks, and between
 * elements in a line of which the first ends like a sentence.
 */
export function spaceCaption(caption: Element, page: Document): void {
  for (const part of caption.querySelectorAll('*')) {
    const next = part.nextSibling;
    if (next?.nodeType !== 1 && !(next?.nodeType === 3 && isBlock(part))) continue;
    const before = part.textContent ?? '';
    const after = next.textContent ?? '';
    if (before === '' || after === '' || /\s$/.test(before) || /^\s/.test(after)) continue;
    const isApart = isBlock(part) || isBlock(next) || endsSentence.test(before);
    if (isApart) part.after(page.createTextNode(' '));
  }
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && !inlineElements.has((node as Element).localName);
}
