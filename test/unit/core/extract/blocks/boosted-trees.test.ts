import { expect, test } from 'vitest';
import { readTrees } from '../../../../../src/core/extract/blocks/boosted-trees.ts';

// Feature 0 at most 5: -1; else feature 1 at most 2: 0, else 3.
const tree = [0, 5, -1, -1, 1, 2, -1, 0, -1, 3];
const { ask, explain } = readTrees({ base: 0.5, trees: [tree, [-1, 0.25]] });
const columns = [Float32Array.of(5, 6, 6), Float32Array.of(9, 2, 9)];
const likelihood = (sum: number) => 1 / (1 + Math.exp(-sum));

test('adds up the leaves that a place falls into', () => {
  expect(ask(columns, 0)).toBeCloseTo(likelihood(0.5 + 0.25 - 1));
  expect(ask(columns, 1)).toBeCloseTo(likelihood(0.5 + 0.25));
  expect(ask(columns, 2)).toBeCloseTo(likelihood(0.5 + 0.25 + 3));
});

test('takes a column that is not there for zeros', () => {
  expect(ask([], 0)).toBeCloseTo(likelihood(0.5 + 0.25 - 1));
});

test('tells which features moved the answer, and by how much in all', () => {
  const moved = explain(columns, 2);
  // The mean of all leaves of the first tree is 2/3.
  expect([...moved.keys()]).toEqual([0, 1]);
  expect([...moved.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(3 - 2 / 3);
  expect(moved.get(1)).toBeCloseTo(1.5);
});
