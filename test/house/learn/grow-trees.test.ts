import { expect, test } from 'vitest';
import { readTrees } from '../../../src/core/extract/blocks/boosted-trees.ts';
import { binColumns } from '../../learn/bin-columns.ts';
import { type GrowthOptions, growTrees } from '../../learn/grow-trees.ts';
import { makeRandom } from '../../make-random.ts';

const options: GrowthOptions = {
  ...{ trees: 30, leaves: 6, rate: 0.3, columnShare: 1, rowShare: 0.8 },
  ...{ leastInLeaf: 0.5, caution: 1, seed: 7 },
};

/** Yes where both numbers are on the same side of a half: no single column tells it. */
function aLesson(rows: number, seed: number) {
  const random = makeRandom(seed);
  const columns = [0, 1, 2].map(() => Float32Array.from({ length: rows }, random));
  const answers = Uint8Array.from({ length: rows }, (_, row) =>
    (columns[0]?.[row] ?? 0) > 0.5 === (columns[1]?.[row] ?? 0) > 0.5 ? 1 : 0,
  );
  return { columns, answers, counts: new Float32Array(rows).fill(1) };
}

test('learns what two columns tell only together, for rows that it has not seen', () => {
  const { ask } = readTrees(growTrees(aLesson(2000, 1), options));
  const unseen = aLesson(500, 2);
  const rowOf = (row: number) => Float32Array.from(unseen.columns, column => column[row] ?? 0);
  const right = unseen.answers.filter((answer, row) => (ask(rowOf(row)) > 0.5 ? 1 : 0) === answer);
  expect(right.length).toBeGreaterThan(475);
});

test('grows the same trees from the same seed, and others from another', () => {
  const lesson = aLesson(400, 1);
  expect(growTrees(lesson, options)).toEqual(growTrees(lesson, options));
  expect(growTrees(lesson, { ...options, seed: 8 })).not.toEqual(growTrees(lesson, options));
});

test('minds what counts more', () => {
  const columns = [Float32Array.of(0, 0, 1, 1)];
  const lesson = { columns, answers: Uint8Array.of(1, 0, 1, 0), counts: Float32Array.of(9, 1, 1, 9) };
  const { ask } = readTrees(growTrees(lesson, { ...options, rowShare: 1, leastInLeaf: 0 }));
  expect(ask(Float32Array.of(0))).toBeGreaterThan(0.7);
  expect(ask(Float32Array.of(1))).toBeLessThan(0.3);
});

test('puts numbers into bins whose borders part them', () => {
  const { bins, borders } = binColumns([Float32Array.of(0, 0, 0, 5), Float32Array.of(1, 1, 1, 1)]);
  expect([...(bins[0] ?? [])]).toEqual([0, 0, 0, 1]);
  expect([...(borders[0] ?? [])]).toEqual([0]);
  expect([...(bins[1] ?? [])]).toEqual([0, 0, 0, 0]);
});

test('gives a rare number a bin of its own', () => {
  const column = new Float32Array(1000);
  column[7] = 3;
  const { bins } = binColumns([column]);
  expect(bins[0]?.[7]).toBe(1);
});
