import { lineOf } from './collapse-space.ts';
import { moveChildren } from './move-children.ts';

/** Longer lines are sentences. Characters. */
const longestDateline = 50;

/** `Bergisch Gladbach -`, `AUBURN, Wash. —`, `BERLIN (dpa) –`: names, perhaps an agency, and the dash to the first sentence. */
const beforeDash =
  /^\p{Lu}[\p{L}\p{M}.'’/-]*(?:,? (?:\p{Lu}[\p{L}\p{M}.'’/-]*|\p{Ll}{1,3})){0,4}(?: \([^()]{2,25}\))? ?(?:—|–|--|-)$/u;
/** `Washington/ New Delhi:`, set in a type of its own on the line of the paragraph: a label stands in a block of its own. */
const beforeColon = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:\/ ?|, | )\p{Lu}[\p{L}\p{M}.'’-]*){1,4} ?:$/u;

/** A first sentence is no shorter. Characters. */
const leastSentence = 60;

/**
 * Joins a dateline with the paragraph that it opens where a page sets it in a box of its own: alone it is taken for a
 * label, and lost. Only right before a paragraph, and only once on a page.
 */
export function joinDatelines(page: Document): void {
  for (const paragraph of page.body.querySelectorAll(':is(b, strong, span, em, i, p, div) + p')) {
    const dateline = paragraph.previousElementSibling;
    // Looked at only where it is as short as a dateline.
    if (!dateline || (dateline.textContent ?? '').length > longestDateline * 2) continue;
    const line = lineOf(dateline);
    if (line.length > longestDateline || !(beforeDash.test(line) || isOnLine(dateline, line))) continue;
    if (lineOf(paragraph).length < leastSentence) continue;
    const opening = page.createElement('span');
    moveChildren(dateline, opening);
    dateline.remove();
    paragraph.prepend(opening, ' ');
    return;
  }
}

function isOnLine(dateline: Element, line: string): boolean {
  return !dateline.matches('p, div') && beforeColon.test(line);
}
