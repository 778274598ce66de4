import { expect, test } from 'vitest';
import { guessReason } from '../../../../../src/core/extract/blocks/guess-reason.ts';

const guess = (facts: Readonly<Record<string, number>>) =>
  guessReason(new Map(Object.entries(facts).map(([name, number]) => [name, Float32Array.of(number)])), 0);

test.each([
  [{ 'is headline': 1 }, 'headline-repeated'],
  [{ 'is standfirst': 1 }, 'headline-repeated'],
  [{ 'says newsletter': 1, linkShare: 1 }, 'newsletter'],
  [{ 'says advertisement': 1 }, 'advertisement'],
  [{ 'says copyright': 1 }, 'copyright'],
  [{ 'says tag': 1, linkShare: 1 }, 'tags'],
  [{ 'in nav': 1, linkShare: 1 }, 'navigation'],
  [{ linkShare: 0.9 }, 'related'],
  [{ 'says control': 1 }, 'share'],
  [{ size: 30, times: 1 }, 'byline'],
  [{ size: 30, 'names author': 1 }, 'byline'],
  [{ size: 300, 'names author': 2, 'from last prose': 2 }, 'author-biography'],
  [{ size: 300 }, 'outside-article'],
] as const)('takes a block of which %j is known for: %s', (facts, reason) => {
  expect(guess(facts)).toBe(reason);
});
