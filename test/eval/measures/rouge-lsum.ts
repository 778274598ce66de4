import { harmonicMean } from './harmonic-mean.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * ROUGE-Lsum as an F1 of 0 to 1: for every true sentence the union of its longest common subsequences with
 * the found sentences (Lin 2004, section 3.2), each word counted no more often than both texts have it.
 */
export function rougeLsum(truth: string, found: string): number {
  const wanted = splitSentences(truth);
  const given = splitSentences(found).map(words => ({ words, known: new Set(words) }));
  const wantedLeft = countWords(wanted.flat());
  const givenLeft = countWords(given.flatMap(({ words }) => words));
  const wantedSize = wanted.reduce((sum, words) => sum + words.length, 0);
  const givenSize = given.reduce((sum, { words }) => sum + words.length, 0);
  if (wantedSize === 0 || givenSize === 0) return 0;
  let common = 0;
  for (const sentence of wanted) {
    const matched = new Uint8Array(sentence.length);
    for (const { words, known } of given) {
      if (sentence.some(word => known.has(word))) markCommon(sentence, words, matched);
    }
    sentence.forEach((word, index) => {
      const isLeft = (wantedLeft.get(word) ?? 0) > 0 && (givenLeft.get(word) ?? 0) > 0;
      if (!matched[index] || !isLeft) return;
      common += 1;
      wantedLeft.set(word, (wantedLeft.get(word) ?? 0) - 1);
      givenLeft.set(word, (givenLeft.get(word) ?? 0) - 1);
    });
  }
  return harmonicMean(common / givenSize, common / wantedSize);
}

function splitSentences(text: string): string[][] {
  return text
    .split('\n')
    .flatMap(line => Array.from(sentences.segment(line), ({ segment }) => segment))
    .map(sentence => sentence.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .filter(words => words.length > 0);
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Marks the words of `one` that stand in its longest common subsequence with `other`. */
function markCommon(one: readonly string[], other: readonly string[], matched: Uint8Array): void {
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      longest[row * width + column] =
        one[row - 1] === other[column - 1]
          ? at(row - 1, column - 1) + 1
          : Math.max(at(row - 1, column), at(row, column - 1));
    }
  }
  let row = one.length;
  let column = other.length;
  while (row > 0 && column > 0) {
    if (one[row - 1] === other[column - 1]) {
      matched[row - 1] = 1;
      row -= 1;
      column -= 1;
    } else if (at(row - 1, column) > at(row, column - 1)) row -= 1;
    else column -= 1;
  }
}
