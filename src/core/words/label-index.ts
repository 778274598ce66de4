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
  const byWord = new Map<string, Phrase[]>();
  const byCharacter = new Map<string, Phrase[]>();
  for (const { list, bit } of lists) {
    for (const label of new Set(Object.values(list).flat())) {
      const words = wordKey(label);
      if (words === '') continue;
      const isUnspaced = unspaced.test(words);
      if (isUnspaced) addPhrase(byCharacter, words.charAt(0), { words, bit, isUnspaced });
      else addPhrase(byWord, firstWord(words, 0), { words, bit, isUnspaced });
    }
  }
  const beginsAt = (key: string, from: number) =>
    sumBits(key, from, byWord.get(firstWord(key, from))) |
    sumBits(key, from, byCharacter.get(key.charAt(from)));
  return {
    begins: key => beginsAt(key, 0),
    holds(key) {
      let bits = beginsAt(key, 0);
      for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) bits |= beginsAt(key, at + 1);
      return bits;
    },
  };
}

function addPhrase(phrases: Map<string, Phrase[]>, start: string, phrase: Phrase): void {
  const same = phrases.get(start);
  if (same) same.push(phrase);
  else phrases.set(start, [phrase]);
}

function firstWord(key: string, from: number): string {
  const end = key.indexOf(' ', from);
  return key.slice(from, end < 0 ? key.length : end);
}

function sumBits(key: string, from: number, phrases: readonly Phrase[] | undefined): number {
  if (!phrases) return 0;
  let bits = 0;
  for (const { words, bit, isUnspaced } of phrases) {
    if (!key.startsWith(words, from)) continue;
    const next = key.charAt(from + words.length);
    if (isUnspaced || next === '' || next === ' ') bits |= bit;
  }
  return bits;
}
