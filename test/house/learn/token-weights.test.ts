import { expect, test } from 'vitest';
import { addTally, type Tallies, weighTokens } from '../../learn/token-weights.ts';

const limits = { fewestPublishers: 2, leastWeight: 0.1, mostWords: 10 };
const inside = { inside: 1, outside: 0 };
const outside = { inside: 0, outside: 1 };

function tally(entries: readonly (readonly [string, string, typeof inside])[]): Tallies {
  const tallies: Tallies = new Map();
  for (const [word, publisher, each] of entries) addTally(tallies, word, publisher, each);
  return tallies;
}

test('weighs a word by how much more of its text belongs, every publisher counted once', () => {
  const many = Array.from({ length: 50 }, () => ['promo', 'a', outside] as const);
  const { all } = weighTokens(
    tally([...many, ['promo', 'b', outside], ['body', 'a', inside], ['body', 'b', inside]]),
    limits,
  );
  expect(all.get('promo')).toBeCloseTo(Math.log(1 / 3), 2);
  expect(all.get('body')).toBeCloseTo(Math.log(3), 2);
});

test('leaves out words of one publisher and words that say nothing', () => {
  const tallies = tally([
    ['own', 'a', inside],
    ['both', 'a', inside],
    ['both', 'b', outside],
  ]);
  expect([...weighTokens(tallies, limits).all]).toEqual([]);
});

test('weighs a word for a publisher’s pages without what the publisher says of it', () => {
  const { without } = weighTokens(
    tally([
      ['promo', 'a', outside],
      ['promo', 'b', outside],
      ['promo', 'c', outside],
    ]),
    limits,
  );
  expect(without('a').get('promo')).toBeCloseTo(Math.log(1 / 3), 5);
  expect(without('z').get('promo')).toBeCloseTo(Math.log(1 / 4), 5);
  expect(without('a').get('unknown')).toBeUndefined();
});
