import { collapseSpace, shortenSpace } from './collapse-space.ts';

/** The first `length` characters of an element's words as one line, whatever it goes on to hold. */
export function openingOf(element: Element, length: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  for (let node = walker.nextNode(); node && text.length <= length; node = walker.nextNode()) {
    const words = shortenSpace(node.nodeValue ?? '');
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
  }
  return collapseSpace(text).slice(0, length);
}
