import { marks } from '../capture/marks.ts';
import { collapseSpace } from './collapse-space.ts';
import { isBlock } from './list-blocks.ts';
import { withoutFragment } from './without-fragment.ts';

/** A stretch of text with no border of a block and no line break in it. */
export type Line = Readonly<{
  /** The innermost block around it. */
  holder: Element;
  /** White space collapsed. */
  text: string;
  /** The words of the links to other pages that it begins with, `''` for none. */
  opening: string;
  /** All its words that are inside such links. */
  linked: string;
  /** The part of its characters that are inside links to other pages, 0 to 1. */
  linkShare: number;
}>;

const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'title']);

/**
 * Every line below `root` in document order. A link and the paragraph under it are two lines, whatever holds
 * them. One walk, linear in the size of the tree, and no deeper on the stack than one call.
 * @param url the page's address: links to parts of it lead to no other page
 */
export function listLines(root: Element, url: string): Line[] {
  const here = withoutFragment(url);
  const lines: Line[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
  let place: Place = { element: root, above: null, holder: root, ...plain };
  let open: OpenLine | null = null;
  const end = () => {
    if (open) lines.push(...closeLine(open));
    open = null;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    while (place.above && place.element !== node.parentNode) {
      if (place.holder === place.element) end();
      place = place.above;
    }
    // Node type 1 is an element.
    if (node.nodeType === 1) {
      place = enter(node as Element, place, here);
      if (place.holder === place.element || place.element.localName === 'br') end();
    } else if (!place.isSilent) {
      const words = node.nodeValue ?? '';
      for (const [index, part] of (place.isFormatted ? words.split('\n') : [words]).entries()) {
        if (index > 0) end();
        open ??= { holder: place.holder, words: '', opening: '', linked: '', isOpening: true };
        addWords(open, part, place.isLinked);
      }
    }
  }
  end();
  return lines;
}

type Place = Readonly<{
  element: Element;
  above: Place | null;
  holder: Element;
  isLinked: boolean;
  isSilent: boolean;
  /** Its line feeds are line breaks. */
  isFormatted: boolean;
}>;

const plain = { isLinked: false, isSilent: false, isFormatted: false };

function enter(element: Element, above: Place, here: string): Place {
  return {
    element,
    above,
    holder: isBlock(element) ? element : above.holder,
    isLinked: above.isLinked || (element.localName === 'a' && leadsAway(element, here)),
    // What is clipped is taken out before the lines of the article are held against these.
    isSilent:
      above.isSilent || silent.has(element.localName) || element.getAttribute(marks.hidden) === 'clipped',
    isFormatted: above.isFormatted || element.localName === 'pre',
  };
}

function leadsAway(link: Element, here: string): boolean {
  const address = link.getAttribute('href');
  return address !== null && !address.startsWith('#') && withoutFragment(address) !== here;
}

type OpenLine = { holder: Element; words: string; opening: string; linked: string; isOpening: boolean };

function addWords(line: OpenLine, words: string, isLinked: boolean): void {
  line.words += words;
  if (isLinked) line.linked += words;
  else if (/\S/.test(words)) line.isOpening = false;
  if (isLinked && line.isOpening) line.opening += words;
}

function closeLine({ holder, words, opening, linked }: OpenLine): Line[] {
  const text = collapseSpace(words);
  if (text === '') return [];
  return [
    {
      holder,
      text,
      opening: collapseSpace(opening),
      linked: collapseSpace(linked),
      linkShare: Math.min(1, collapseSpace(linked).length / text.length),
    },
  ];
}
