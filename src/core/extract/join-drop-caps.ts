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
  for (const rest of page.body.querySelectorAll('div + p, span + p, p + p')) {
    const cap = rest.previousElementSibling;
    const first = rest.firstChild;
    if (!cap || first?.nodeType !== 3 || !/^\s*\p{Ll}/u.test(first.nodeValue ?? '')) continue;
    const words = cap.textContent ?? '';
    // Looked at only where it is as short as a letter.
    if (words.length > 20 || !letter.test(lineOf(cap))) continue;
    first.nodeValue = lineOf(cap) + (first.nodeValue ?? '').trimStart();
    cap.remove();
  }
}
