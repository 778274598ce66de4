import { countCommon } from './count-common.ts';
import { harmonicMean } from './harmonic-mean.ts';
import { mean } from './mean.ts';
import { splitWords } from './split-words.ts';

/** Shares of all shingles of one page, of sum 1 (or all 0): in both texts, in one of them alone. */
export type ShingleMatch = Readonly<{ common: number; wrong: number; lost: number }>;

const wordsPerShingle = 4;

/** Every run of four words; a shorter text is one shingle, an empty one has none. */
export function listShingles(text: string): string[] {
  const words = splitWords(text);
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - wordsPerShingle + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + wordsPerShingle).join(' '));
}

/**
 * How well a found text matches the true one, by multisets of four-word shingles, as in
 * scrapinghub/article-extraction-benchmark. In shares, so that a long page weighs no more than a short one.
 */
export function matchShingles(truth: string, found: string): ShingleMatch {
  const wanted = listShingles(truth);
  const given = listShingles(found);
  const common = countCommon(wanted, given);
  const all = wanted.length + given.length - common;
  if (all === 0) return { common: 0, wrong: 0, lost: 0 };
  return { common: common / all, wrong: (given.length - common) / all, lost: (wanted.length - common) / all };
}

/** Precision of one page; `null` when nothing was found, which that benchmark leaves out of the mean. */
function precisionOf({ common, wrong, lost }: ShingleMatch): number | null {
  if (common + wrong === 0) return null;
  return wrong === 0 && lost === 0 ? 1 : common / (common + wrong);
}

/** Recall of one page; `null` when there was nothing to find. */
function recallOf({ common, wrong, lost }: ShingleMatch): number | null {
  if (common + lost === 0) return null;
  return wrong === 0 && lost === 0 ? 1 : common / (common + lost);
}

/** Mean precision and mean recall over pages, and the F1 of these means. */
export function sumUpShingles(matches: readonly ShingleMatch[]): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = mean(matches.map(precisionOf).filter(share => share !== null)) ?? 0;
  const recall = mean(matches.map(recallOf).filter(share => share !== null)) ?? 0;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** The F1 of one page, to put pages in order. */
export function pageF1({ common, wrong, lost }: ShingleMatch): number {
  const weight = 2 * common + wrong + lost;
  return weight === 0 ? 1 : (2 * common) / weight;
}
