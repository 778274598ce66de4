import { expect, test } from 'vitest';
import { fitExponent } from '../../bench/fit-exponent.ts';
import { writeLongPage } from '../../bench/long-page.ts';
import { writeCost } from '../../bench/write-cost.ts';

test.each([1, 1.5, 2])('finds the exponent %d of what grows so', exponent => {
  const sizes = [10, 100, 1000];
  expect(
    fitExponent(
      sizes,
      sizes.map(size => 3 * size ** exponent),
    ),
  ).toBeCloseTo(exponent);
});

test('finds no exponent in one size', () => {
  expect(fitExponent([10, 10], [1, 2])).toBeNaN();
});

test('writes the same page of about the size that is asked for, every time', () => {
  const page = writeLongPage(50_000);
  expect(page.length).toBeGreaterThan(50_000);
  expect(page.length).toBeLessThan(60_000);
  expect(writeLongPage(50_000)).toBe(page);
});

test('tells the ratio from the parsed page on, and what the longest steps take', () => {
  const costs = [{ plain: { ms: 10, steps: {} }, ours: { ms: 27, steps: { parse: 2, judge: 20 } } }];
  const table = writeCost(costs, costs);
  expect(table).toContain('| warm | 10.0 | 25.0 | 2.50 | 27.0 |');
  expect(table).toContain('| judge | 20.0 | 20.0 |');
  expect(table).toContain('| all others | 5.0 | 5.0 |');
});
