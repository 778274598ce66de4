import { countCommon } from './count-common.ts';
import { harmonicMean } from './harmonic-mean.ts';
import { splitWords } from './split-words.ts';

/** F1 of two texts as bags of lower-cased words, the measure of WCXB; two empty texts agree. */
export function matchWords(truth: string, found: string): number {
  const wanted = splitWords(truth.toLowerCase());
  const given = splitWords(found.toLowerCase());
  if (wanted.length === 0 || given.length === 0) return wanted.length === given.length ? 1 : 0;
  const common = countCommon(wanted, given);
  return harmonicMean(common / given.length, common / wanted.length);
}

/** Whether two texts have the same words in the same order. */
export function hasSameWords(truth: string, found: string): boolean {
  return splitWords(truth).join(' ') === splitWords(found).join(' ');
}
