import { listShingles } from './measures/match-shingles.ts';
import { normaliseLine } from './measures/normalise-line.ts';

/** A line counts as present when at least this share of its four-word shingles is in the other text. */
const leastPresent = 0.5;

/** The lines of a text that another does not have, in order. How the lines are split makes no difference. */
export function linesMissingFrom(other: string, lines: readonly string[]): string[] {
  const flat = ` ${normaliseLine(other)} `;
  const known = new Set(listShingles(flat));
  return lines.filter(line => {
    const words = normaliseLine(line);
    if (words === '' || flat.includes(` ${words} `)) return false;
    const shingles = listShingles(words);
    return shingles.filter(shingle => known.has(shingle)).length < shingles.length * leastPresent;
  });
}
