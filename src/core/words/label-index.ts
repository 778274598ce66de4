import { wordKey } from '../metadata/text/compare-words.ts';
import type { WordList } from './word-list.ts';

/** Tells with which labels a line begins: the sum of their lists' bits, 0 for none. Takes the line's `wordKey`. */
export type LabelIndex = Readonly<{ begins(key: string): number; holds(key: string): number }>;

type Phrase = Readonly<{ words: string; bit: number; isUnspaced: boolean }>;

/** Scripts that put no space between words: a label ends where it ends. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * An index over many labels, built once: a line is looked up by its first word, and not held against every label
 * of every language.
 */
export function indexLabels(lists: readonly Readonly<{ list: WordList; bit: number }>[]): LabelIndex {
  const phrases = new Map<string, Phrase[]>();
  for (const { list, bit } of lists) {
    for (const label of new Set(Object.values(list).flat())) {
      const words = wordKey(label);
      if (words === '') continue;
      const isUnspaced = unspaced.test(words);
      const start = isUnspaced ? words.charAt(0) : firstWord(words);
      phrases.set(start, [...(phrases.get(start) ?? []), { words, bit, isUnspaced }]);
    }
  }
  const begins = (key: string) =>
    sumBits(key, phrases.get(firstWord(key))) | sumBits(key, phrases.get(key.charAt(0)));
  return {
    begins,
    holds(key) {
      let bits = begins(key);
      for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1))
        bits |= begins(key.slice(at + 1));
      return bits;
    },
  };
}

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

function sumBits(key: string, phrases: readonly Phrase[] | undefined): number {
  let bits = 0;
  for (const { words, bit, isUnspaced } of phrases ?? []) {
    if (!key.startsWith(words)) continue;
    const next = key.charAt(words.length);
    if (isUnspaced || next === '' || next === ' ') bits |= bit;
  }
  return bits;
}
