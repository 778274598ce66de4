import { wordKey } from '../metadata/text/compare-words.ts';
import type { WordList } from './word-list.ts';

/**
 * Tells with which labels a line begins, or which it holds anywhere: the sum of their lists' bits, 0 for none. Takes the
 * line's `wordKey`, and for all of it the words of that.
 */
export type LabelIndex = Readonly<{
  begins(key: string): number;
  holds(key: string, words: readonly string[]): number;
}>;

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
      else addPhrase(byWord, firstWord(words), { words, bit, isUnspaced });
    }
  }
  const beginsAt = (key: string, from: number, word: string) =>
    sumBits(key, from, byWord.get(word)) | sumBits(key, from, byCharacter.get(word.charAt(0)));
  return {
    begins: key => beginsAt(key, 0, firstWord(key)),
    holds(key, words) {
      let bits = 0;
      let from = 0;
      for (const word of words) {
        bits |= beginsAt(key, from, word);
        from += word.length + 1;
      }
      return bits;
    },
  };
}

function addPhrase(phrases: Map<string, Phrase[]>, start: string, phrase: Phrase): void {
  const same = phrases.get(start);
  if (same) same.push(phrase);
  else phrases.set(start, [phrase]);
}

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
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
