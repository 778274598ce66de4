import { collapseSpace, shortenSpace } from './collapse-space.ts';
import { isBlock } from './list-blocks.ts';

/** Their text is nobody's to read. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);

/**
 * The first `length` characters of an element's words as one line, whatever it goes on to hold. Words of different blocks
 * stay apart.
 */
export function openingOf(element: Element, length: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  let holder: Element | null = null;
  for (let node = walker.nextNode(); node && text.length <= length; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && silent.has(parent.localName)) continue;
    const words = shortenSpace(node.nodeValue ?? '');
    if (words === '' || (words === ' ' && text.endsWith(' '))) continue;
    const around = holderOf(parent);
    if (around !== holder && text !== '' && !text.endsWith(' ')) text += ' ';
    holder = around;
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
  }
  return collapseSpace(text).slice(0, length);
}

/** The block that words stand in. */
function holderOf(parent: Element | null): Element | null {
  let each = parent;
  while (each && !isBlock(each)) each = each.parentElement;
  return each;
}
