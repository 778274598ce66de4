import { expect, test } from 'vitest';
import { writePressTable } from '../../bench/press-table.ts';

test('the table of presses tells how many times longer the article takes than an empty popup', () => {
  const table = writePressTable('press', { empty: [100, 120, 110], article: [150, 240, 220] });
  expect(table.split('\n').slice(2)).toEqual([
    '| empty popup | 110 | 120 |',
    '| Clean Copy, the article | 220 | 240 |',
    '| ratio | 2.00 | 2.00 |',
  ]);
});
