import { expect, test } from 'vitest';
import { readTrees } from '../../../../../src/core/extract/blocks/boosted-trees.ts';

// Feature 0 at most 5: -1; else feature 1 at most 2: 0, else 3.
const tree = [0, 5, -1, -1000, 1, 2, -1, 0, -1, 3000];
const { ask, explain } = readTrees({ base: 0.5, trees: [tree, [-1, 250]] });
const likelihood = (sum: number) => 1 / (1 + Math.exp(-sum));

test('adds up the leaves that a place falls into', () => {
  expect(ask(Float32Array.of(5, 9))).toBeCloseTo(likelihood(0.5 + 0.25 - 1));
  expect(ask(Float32Array.of(6, 2))).toBeCloseTo(likelihood(0.5 + 0.25));
  expect(ask(Float32Array.of(6, 9))).toBeCloseTo(likelihood(0.5 + 0.25 + 3));
});

test('tells which features moved the answer, and by how much in all', () => {
  const moved = explain(Float32Array.of(6, 9));
  // The mean of all leaves of the first tree is 2/3.
  expect([...moved.keys()]).toEqual([0, 1]);
  expect([...moved.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(3 - 2 / 3);
  expect(moved.get(1)).toBeCloseTo(1.5);
});
