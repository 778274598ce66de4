import { marks } from '../capture/marks.ts';

/** A sign or two, with spaces. Characters. */
const longest = 4;
const onlySigns = /^\s*\p{P}+\s*$/u;

/**
 * Takes the mark of what is clipped off signs inside a line: the colon between a kicker and its headline is there for those
 * who hear the page, and parts for readers of plain text what is parted by style alone.
 */
export function showSeparators(page: Document): void {
  for (const part of page.querySelectorAll(`span[${marks.hidden}=clipped]`)) {
    const words = part.textContent ?? '';
    if (words.length <= longest && onlySigns.test(words)) part.removeAttribute(marks.hidden);
  }
}
