import { expect, test } from 'vitest';
import { describeFailure } from '../../../src/commands/describe-failure.ts';

test('tells a failure with its causes, a line each', () => {
  const cause = new Error('no such browser', { cause: new Error('not found') });
  expect(describeFailure(new Error('could not start', { cause }))).toBe(
    'could not start\nno such browser\nnot found',
  );
});

test('tells what is no error as it is', () => {
  expect(describeFailure('stopped')).toBe('stopped');
});

test('ends with an error that is its own cause', () => {
  const error = new Error('around');
  error.cause = error;
  expect(describeFailure(error)).toMatch(/^around/);
});
