import { expect, test } from 'vitest';
import { chooseBlocks } from '../../../../../src/core/extract/blocks/choose-blocks.ts';

const choose = (likelihoods: number[], sizes: number[], recall = 1, least = 0) =>
  chooseBlocks(Float32Array.from(likelihoods), sizes, { recall, least });

test('keeps what is likely and leaves what is not', () => {
  expect(choose([0.99, 0.02, 0.95, 0.01], [100, 100, 100, 100])).toEqual([true, false, true, false]);
});

test('asks for less on a page where nothing is sure', () => {
  expect(choose([0.4, 0.35, 0.02], [100, 100, 100])).toEqual([true, true, false]);
  expect(choose([0.99, 0.35, 0.02], [100, 100, 100])).toEqual([true, false, false]);
});

test('keeps more where losing weighs more', () => {
  expect(choose([0.99, 0.35], [100, 100], 1)).toEqual([true, false]);
  expect(choose([0.99, 0.35], [100, 100], 4)).toEqual([true, true]);
});

test('keeps nothing that is less likely than the least', () => {
  expect(choose([0.3, 0.1], [100, 100], 1, 0.35)).toEqual([false, false]);
  expect(choose([], [])).toEqual([]);
});
