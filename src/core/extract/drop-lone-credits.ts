import { isAgency } from '../metadata/names/agencies.ts';
import { letterKey } from '../metadata/text/compare-words.ts';
import { pictureAgencies } from '../words/picture-agencies.ts';
import { lineOf } from './collapse-space.ts';
import { nameTokens } from './name-tokens.ts';
import { creditNames, isCreditLine, longestCredit } from './set-credit-apart.ts';

const agencyKeys: ReadonlySet<string> = new Set(pictureAgencies.map(letterKey));

/** A name, and who sells the picture. Characters. */
const longestNames = 60;

/** What a caption can be about, other than words. */
const subjects =
  'img, picture, video, audio, iframe, object, embed, canvas, svg, table, pre, blockquote, math, figure figure';

/**
 * Takes out the credits of pictures that could not be had: who made what is not seen says nothing. A caption that says
 * more stays.
 */
export function dropLoneCredits(page: Document): void {
  for (const caption of page.querySelectorAll('figcaption')) {
    if (!isOnlyCredit(caption)) continue;
    const figure = caption.closest('figure');
    if (figure) {
      if (isAllOf(figure, caption)) figure.remove();
    } else if (caption.previousElementSibling && isEmpty(caption.previousElementSibling)) caption.remove();
  }
}

/** Whether a caption says who made a picture, and nothing else. */
export function isOnlyCredit(caption: Element): boolean {
  const line = lineOf(caption);
  if (line === '' || line.length > longestCredit || /[!?…]|\p{L}{3}\.\s/u.test(line)) return false;
  const named = [caption, ...caption.querySelectorAll('*')].some(
    each => (each.localName === 'cite' || creditNames.test(nameTokens(each))) && lineOf(each) === line,
  );
  return named || isCreditLine(line) || endsWithAgency(line);
}

/** `Ann Example | Agency`, `Agency`. */
function endsWithAgency(line: string): boolean {
  if (line.length > longestNames) return false;
  const last = line.split(/[|/]/).at(-1)?.trim() ?? '';
  return agencyKeys.has(letterKey(last)) || (last !== line && isAgency(last));
}

function isAllOf(figure: Element, caption: Element): boolean {
  return lineOf(figure) === lineOf(caption) && !figure.querySelector(subjects);
}

function isEmpty(box: Element): boolean {
  return lineOf(box) === '' && !box.matches(subjects) && !box.querySelector(subjects);
}
