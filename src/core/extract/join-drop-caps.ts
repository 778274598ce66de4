import { lineOf } from './collapse-space.ts';

const letter = /^["“„«'‘]?\p{Lu}$/u;

/**
 * Joins the first letter of a text with the rest of its word where a page draws it large in a box of its own or as a
 * picture: as it stands, the text begins in the middle of a word.
 */
export function joinDropCaps(page: Document): void {
  for (const picture of page.body.querySelectorAll('p > img:first-child')) {
    const alt = picture.getAttribute('alt')?.trim() ?? '';
    const next = picture.nextSibling;
    if (letter.test(alt) && next?.nodeType === 3 && /^\p{Ll}/u.test(next.nodeValue ?? ''))
      picture.replaceWith(alt);
  }
  for (const rest of page.body.querySelectorAll('p')) {
    const first = rest.firstChild;
    if (first?.nodeType !== 3 || !/^\s*\p{Ll}/u.test(first.nodeValue ?? '')) continue;
    const cap = capBefore(rest);
    const words = cap?.textContent ?? '';
    // Looked at only where it is as short as a letter.
    if (!cap || words.length > 20 || !letter.test(lineOf(cap))) continue;
    first.nodeValue = lineOf(cap) + (first.nodeValue ?? '').trimStart();
    cap.remove();
  }
}

/** The box right before a paragraph, or before the boxes that begin with it. */
function capBefore(paragraph: Element): Element | null {
  let start = paragraph;
  while (!nodeBefore(start) && start.parentElement?.localName === 'div') start = start.parentElement;
  const before = nodeBefore(start);
  return before?.nodeType === 1 && (before as Element).matches('div, span, p') ? (before as Element) : null;
}

/** What stands before an element and is seen: another element, or words. */
function nodeBefore(element: Element): Node | null {
  let before = element.previousSibling;
  while (before && before.nodeType !== 1 && !(before.nodeType === 3 && before.nodeValue?.trim())) {
    before = before.previousSibling;
  }
  return before;
}
