import { collapseSpace, shortenSpace } from './collapse-space.ts';
import { isBlock } from './list-blocks.ts';

/** Their text is nobody's to read. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);

/**
 * The first `length` characters of an element's words as one line, whatever it goes on to hold. Words of different blocks,
 * and of links side by side, stay apart.
 */
export function openingOf(element: Element, length: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  let holder: Element | null = null;
  let link: Element | null = null;
  for (let node = walker.nextNode(); node && text.length <= length; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && silent.has(parent.localName)) continue;
    const words = shortenSpace(node.nodeValue ?? '');
    if (words === '' || (words === ' ' && text.endsWith(' '))) continue;
    const around = surroundingsOf(parent);
    const isNext =
      around.holder !== holder || (link !== null && around.link !== null && around.link !== link);
    if (isNext && text !== '' && !text.endsWith(' ')) text += ' ';
    ({ holder, link } = around);
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
  }
  return collapseSpace(text).slice(0, length);
}

/** The block that words stand in, and the link in it. */
function surroundingsOf(parent: Element | null): Readonly<{ holder: Element | null; link: Element | null }> {
  let link: Element | null = null;
  let each = parent;
  while (each && !isBlock(each)) {
    if (each.localName === 'a') link = each;
    each = each.parentElement;
  }
  return { holder: each, link };
}
