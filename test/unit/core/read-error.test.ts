import { expect, test } from 'vitest';
import { ReadError, toReadError } from '../../../src/core/read-error.ts';

test('keeps an expected failure as it is', () => {
  const error = new ReadError('page-gone', 'tab 1 closed');
  expect(toReadError(error)).toBe(error);
});

test('turns anything else thrown into an unexpected failure with its cause', () => {
  const cause = new TypeError('x is not a function');
  expect(toReadError(cause)).toMatchObject({ code: 'unexpected', message: 'x is not a function', cause });
  expect(toReadError('odd')).toMatchObject({ code: 'unexpected', message: 'odd' });
});
