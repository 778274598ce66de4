import type { CountedScript } from './reading-speeds.ts';

/** Characters that are looked at: the script of a text shows early. */
const sampleLength = 4_000;

const patterns: readonly (readonly [CountedScript, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/gu],
  ['chinese', /\p{Script=Han}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
];

/**
 * The script that most letters of a text are in, when it is one whose reading time goes by characters; `null`
 * for all others. The letters are asked, not the page's `lang`, which is often wrong.
 */
export function scriptOfText(text: string): CountedScript | null {
  const sample = text.slice(0, sampleLength);
  const counts = new Map(patterns.map(([script, pattern]) => [script, countMatches(sample, pattern)]));
  const letters = countMatches(sample, /\p{L}/gu);
  const han = counts.get('chinese') ?? 0;
  const kana = counts.get('japanese') ?? 0;
  // Japanese writes Han between its own letters; Chinese never writes kana.
  if (kana * 10 > han && (kana + han) * 2 > letters) return 'japanese';
  for (const [script, count] of counts) {
    if (count * 2 > letters) return script;
  }
  return null;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
