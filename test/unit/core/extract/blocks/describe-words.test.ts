import { expect, test } from 'vitest';
import { tellWords, wordColumns } from '../../../../../src/core/extract/blocks/describe-words.ts';

test('weighs each word once, openings and endings apart, numbers as one word', () => {
  expect(tellWords('Read more: 3 of 17 stories', 'read more 3 of 17 stories'.split(' '))).toEqual([
    ...['read', 'more', '0', 'of', 'stories'],
    ...['^read', '^read more', 'stories$'],
  ]);
});

test('weighs the signs that credits and menus are made of', () => {
  expect(tellWords('© Ann » next', ['ann', 'next'])).toEqual(expect.arrayContaining(['©', '»']));
});

test('weighs no words of prose', () => {
  expect(tellWords('word '.repeat(80), Array(80).fill('word'))).toEqual([]);
});

test('tells the sum, the mean and the ends of what is known', () => {
  const columns = wordColumns(
    [['a', 'b', 'c'], ['d']],
    new Map([
      ['a', 1],
      ['b', -3],
    ]),
  );
  const numbers = Object.fromEntries(columns.map(({ name, numbers }) => [name, [...numbers]]));
  expect(numbers).toEqual({
    'words sum': [-2, 0],
    'words mean': [-1, 0],
    'worst word': [-3, 0],
    'best word': [1, 0],
    'known words': [2, 0],
  });
});
