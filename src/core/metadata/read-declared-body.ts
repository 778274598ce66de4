import { valuesOf } from './json-ld/json-object.ts';
import type { Statements } from './statements.ts';
import { readWords } from './text/read-words.ts';
import { stripMarkup } from './text/strip-markup.ts';

const longestBody = 1_000_000;
const mostCounted = 200_000;
const spaceless =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const spacedWord = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** What JSON-LD says of the text itself. */
export type DeclaredBody = Readonly<{
  declaredBody: string | null;
  declaredWords: number | null;
  accessibleForFree: boolean | null;
}>;

/**
 * The longest `articleBody` of the article as plain text, one paragraph a line; `wordCount`, or the words of
 * that text; `isAccessibleForFree`, also where it is written as a string.
 */
export function readDeclaredBody({ articles }: Statements, language: string | null): DeclaredBody {
  let declaredBody: string | null = null;
  let declaredWords: number | null = null;
  let accessibleForFree: boolean | null = null;
  for (const article of articles) {
    for (const value of valuesOf(article, 'articleBody').slice(0, 5)) {
      if (typeof value !== 'string' || value.length > longestBody) continue;
      const text = stripMarkup(value);
      if (text.length > (declaredBody?.length ?? 0)) declaredBody = text;
    }
    const count = Number.parseInt(readWords(valuesOf(article, 'wordCount')[0]) ?? '', 10);
    if (declaredWords === null && count > 0 && count < 1_000_000) declaredWords = count;
    accessibleForFree ??= readFlag(valuesOf(article, 'isAccessibleForFree')[0]);
  }
  declaredWords ??= declaredBody === null ? null : countWords(declaredBody, language);
  return { declaredBody, declaredWords, accessibleForFree };
}

/** `true`, `"True"`, `"https://schema.org/True"` and their opposites. */
function readFlag(value: unknown): boolean | null {
  const word =
    typeof value === 'boolean'
      ? String(value)
      : (readWords(value, 60) ?? '').replace(/^.*\//, '').toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}

/** Words between spaces; a dictionary, slow to load, is asked only for scripts that set none. */
function countWords(text: string, language: string | null): number {
  const read = text.slice(0, mostCounted);
  if (!spaceless.test(read)) return read.match(spacedWord)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(language ?? 'en', { granularity: 'word' }).segment(read)) {
    if (isWordLike) count += 1;
  }
  return count;
}
