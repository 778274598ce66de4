import { bylineOpeners } from '../metadata/names/byline-words.ts';
import { wordKey } from '../metadata/text/compare-words.ts';
import { advertisementLabels } from '../words/advertisement-labels.ts';
import { controlLabels } from '../words/control-labels.ts';
import { datelineLabels } from '../words/dateline-labels.ts';
import { readingTimeLabels } from '../words/reading-time-labels.ts';
import { compareKey } from './compare-key.ts';

/** Of `Updated on`, `Publié le`: what stands between a label and its date. */
const preposition = /\s\p{L}{1,3}$/u;
/** A shorter one with a short word may be a name: `Von Ulm`. Characters. */
const shortestLabel = 9;
/** A line with a reading time in it names an author and a day beside it. Characters. */
const longestFacts = 120;

const whole: ReadonlySet<string> = new Set(
  [...[advertisementLabels, controlLabels].flatMap(list => Object.values(list).flat()), ...bylineOpeners].map(
    compareKey,
  ),
);
const beforeDates: ReadonlySet<string> = new Set(Object.values(datelineLabels).flat().map(wordKey));
const readingTime = new RegExp(
  `\\d(?:${Object.values(readingTimeLabels).flat().map(compareKey).join('|')})`,
  'u',
);

/**
 * Whether a line is a label of the page and says nothing of a picture: of an advertisement, a control, a byline or a date,
 * or it says how long a text takes to read.
 */
export function isPageLabel(line: string): boolean {
  if (line.length > longestFacts) return false;
  const key = compareKey(line);
  const words = wordKey(line);
  return (
    whole.has(key) ||
    readingTime.test(key) ||
    beforeDates.has(words) ||
    (words.length >= shortestLabel && beforeDates.has(words.replace(preposition, '')))
  );
}
