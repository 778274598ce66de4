import { elementsBelow } from './elements-below.ts';
import { isBlock } from './list-blocks.ts';

/** Their place says something, or they show something, without words: they go only with what they stand in. */
const keepsPlace = new Set(['img', 'hr', 'br', 'td', 'th', 'tr', 'iframe', 'video', 'audio']);
const emptyInlines = new Set(['a', 'b', 'strong', 'i', 'em', 'span']);

/** Neither white space nor a character without width, which pages leave in what they emptied. */
const visible = /[^\s\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/;

/**
 * Takes out every block and every emphasis or link in which there are no words, no picture and no rule. The space or the
 * breaks in an emphasis stay: they part the words around it.
 */
export function dropEmpty(body: Element): void {
  const filled = findFilled(body);
  for (const element of elementsBelow(body)) {
    if (filled.has(element) || keepsPlace.has(element.localName)) continue;
    if (isBlock(element)) element.remove();
    else if (emptyInlines.has(element.localName)) element.replaceWith(...spaceOf(element));
  }
}

function spaceOf(element: Element): readonly (Node | string)[] {
  const breaks = [...element.querySelectorAll('br')];
  if (breaks.length > 0) return breaks;
  return /\s/.test(element.textContent ?? '') ? [' '] : [];
}

function findFilled(body: Element): ReadonlySet<Element> {
  const filled = new Set<Element>();
  const walker = body.ownerDocument.createTreeWalker(body, 5 /* elements and text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isShown =
      node.nodeType === 1
        ? /^(?:img|hr)$/.test((node as Element).localName)
        : visible.test(node.nodeValue ?? '');
    if (!isShown) continue;
    for (let each = node.parentElement; each && !filled.has(each); each = each.parentElement)
      filled.add(each);
  }
  return filled;
}
