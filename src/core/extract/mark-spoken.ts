import { marks } from '../capture/marks.ts';
import { queryAll } from '../query-all.ts';
import { longestClass, remember } from '../remember.ts';

/**
 * What toolkits and systems call the class of words that are only spoken: Bootstrap (`sr-only`, `visually-hidden`),
 * WordPress (`screen-reader-text`), HTML5 Boilerplate (`visuallyhidden`), SUIT and Foundation. A class that says when they
 * are shown after all is none of it.
 */
const spokenNames =
  /visually-?hidden|hidden-?visually|screen-?reader|show-for-sr|sr-only|h-offscreen|u-offscreen/i;
const shownAfterAll = /focusable|not-sr-only|not-visually|:sr-only/i;

/** Longer is no hint for those who hear the page. Characters. */
const longest = 120;

/**
 * Marks words that are there to be spoken as what a live page clips, by the names of their classes: where the style that
 * hides them has not come, as in a saved page, nothing else tells. First headings stay, for they say what the page is.
 */
export function markSpoken(page: Document): void {
  // Most elements of a page have one of a few classes, and a selector for each name would read all of them again.
  const isSpoken = remember(names => spokenNames.test(names), longestClass);
  for (const element of queryAll(page.body, '[class]')) {
    if (!isSpoken(element.getAttribute('class') ?? '')) continue;
    if (element.localName === 'h1' || element.querySelector('p, img, h1')) continue;
    if (shownAfterAll.test(element.getAttribute('class') ?? '')) continue;
    const words = (element.textContent ?? '').trim();
    // A colon behind a kicker parts what only the style parts otherwise.
    if (words.length > longest || !/[\p{L}\p{N}]/u.test(words)) continue;
    if (!element.hasAttribute(marks.hidden)) element.setAttribute(marks.hidden, 'clipped');
  }
}
