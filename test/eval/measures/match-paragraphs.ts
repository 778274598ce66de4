import { countCommon } from './count-common.ts';
import { harmonicMean } from './harmonic-mean.ts';
import { normaliseLine } from './normalise-line.ts';

/** F1 of the true paragraphs and the lines of a found text that are the same but for case and punctuation. */
export function matchParagraphs(paragraphs: readonly string[], found: string): number {
  const wanted = paragraphs.map(normaliseLine).filter(line => line !== '');
  const given = found
    .split('\n')
    .map(normaliseLine)
    .filter(line => line !== '');
  if (wanted.length === 0 || given.length === 0) return 0;
  const common = countCommon(wanted, given);
  return harmonicMean(common / given.length, common / wanted.length);
}
