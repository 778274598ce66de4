import { makeDay } from './make-date.ts';
import { monthNames } from './month-names.ts';

// A month is looked for as what no sign or figure parts, and looked up: an engine needs fifty milliseconds to make a
// pattern ready that counts letters of all scripts (`\p{L}{3,14}`).
const dayFirst =
  /(?<!\p{N})(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?(?:\s+(?:of|de|d'|the))?[\s.\-/]*([^\s\d.,\-/]+)\.?,?(?:\s+(?:de|del|van|,))?[\s\-/,]*(\d{4})(?!\d)/gu;
const monthFirst = /([^\s.]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})(?!\d)/gu;
/** Before a month that comes first may stand a bracket or a dash. */
const lastLetters = /\p{L}+$/u;
const eastAsian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const yearFirst = /(?<!\d)((?:19|20)\d{2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/u;
const figures = /(?<![\d.])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2}|\d{2})(?![\d.])/u;

/**
 * The first day written out in a text, `YYYY-MM-DD`, or `null`. Month names of all languages in
 * `month-names.ts`; years first; figures alone are day/month/year, except that a language that writes
 * month/day (`en-US`, and `en` without a region) reads slashes so where both are possible.
 */
export function readWrittenDate(text: string, language: string | null): string | null {
  const short = text.slice(0, 300);
  // Most texts have no figures at all, and every date has some.
  if (!/\d/.test(short)) return null;
  return (
    fromNames(short, dayFirst, [1, 2], word => word) ??
    fromNames(short, monthFirst, [2, 1], word => lastLetters.exec(word)?.[0] ?? '') ??
    fromFigures(short, language)
  );
}

function fromNames(
  text: string,
  pattern: RegExp,
  [dayAt, monthAt]: readonly [number, number],
  wordOf: (written: string) => string,
): string | null {
  for (const match of text.matchAll(pattern)) {
    const month = monthNames.get(
      wordOf(match[monthAt] ?? '')
        .normalize('NFC')
        .toLowerCase(),
    );
    const day = month === undefined ? null : makeDay(Number(match[3]), month, Number(match[dayAt]));
    if (day !== null) return day;
  }
  return null;
}

function fromFigures(text: string, language: string | null): string | null {
  const ordered = eastAsian.exec(text) ?? yearFirst.exec(text);
  if (ordered !== null) return makeDay(Number(ordered[1]), Number(ordered[2]), Number(ordered[3]));
  const match = figures.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = match[3]?.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
  const isMonthFirst = match[0].includes('/') && /^en(?:-us)?$/i.test(language ?? '');
  const dayMonth = makeDay(year, second, first);
  const monthDay = makeDay(year, first, second);
  return isMonthFirst ? (monthDay ?? dayMonth) : (dayMonth ?? monthDay);
}
