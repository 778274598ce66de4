import { describe, expect, test } from 'vitest';
import {
  isAddress,
  isCount,
  isMeasure,
  isMoment,
  isText,
  listOf,
  nullOr,
  oneOf,
  recordOf,
} from '../../../../src/core/shapes/shape.ts';

describe('a value from elsewhere', () => {
  test.each([
    ['a text', isText, ['', 'x', '\ud800'], [null, 7, new String('x'), ['x'], 'x'.repeat(40_000_001)]],
    ['an address', isAddress, ['https://a.example/', 'about:blank'], ['', '/a', 'a.example', null, {}]],
    ['a moment', isMoment, ['2026-02-03T04:05:06Z'], ['', 'yesterday', 0, new Date()]],
    ['a count', isCount, [0, 7], [-1, 0.5, Number.NaN, 2 ** 60, '7', 7n, null]],
    ['a measure', isMeasure, [0, 0.5, 1e9], [-1, Number.NaN, Number.POSITIVE_INFINITY, '7', null]],
    ['null or a count', nullOr(isCount), [null, 0], [undefined, 'x']],
    [
      'one of two words',
      oneOf({ ltr: true, rtl: true }),
      ['ltr'],
      ['up', 'toString', '__proto__', ['ltr'], null],
    ],
    ['a list', listOf(isCount, 2), [[], [1, 2]], [[1, 2, 3], ['x'], { length: 0 }, 'ab', null, Array(1)]],
    [
      'a record',
      recordOf<{ a: number }>({ a: isCount }),
      [{ a: 1 }, { a: 1, b: 2 }, JSON.parse('{"a": 1, "__proto__": 7}')],
      [{}, { a: 'x' }, Object.create({ a: 1 }), null, 7, [1], undefined],
    ],
  ] as const)('is %s, or is not', (_, shape, good, bad) => {
    for (const given of good) expect(shape(given), String(given)).toBe(true);
    for (const [index, given] of bad.entries()) expect(shape(given), `bad ${index}`).toBe(false);
  });
});
