import { expect, test } from 'vitest';
import { ReadError } from '../../../../src/core/read-error.ts';
import { failure, type Outcome, success, unwrap } from '../../../../src/messages/outcome.ts';

test('carries a value over and gives it back', () => {
  expect(unwrap(success({ a: 1 }))).toEqual({ a: 1 });
  expect(unwrap(success(null))).toBeNull();
});

test('carries a failure over as its code, its facts and the words for developers', () => {
  const sent = failure(new ReadError('too-many-elements', '7 nodes', { facts: [7] }));
  expect(sent).toEqual({ ok: false, code: 'too-many-elements', detail: '7 nodes', facts: [7] });
  expect(() => unwrap(sent)).toThrow(
    expect.objectContaining({ code: 'too-many-elements', message: '7 nodes', facts: [7] }),
  );
});

test.each([new TypeError('x is not a function'), 'a word', undefined, { message: 1 }])(
  'calls whatever else is thrown unexpected: %s',
  thrown => {
    expect(failure(thrown)).toMatchObject({ ok: false, code: 'unexpected' });
  },
);

test.each([undefined, null, 'yes', {}, { ok: 'yes' }])('takes %j for no answer', answer => {
  // What arrives is typed by promise only: here is what breaks it.
  expect(() => unwrap(answer as Outcome<string> | null | undefined)).toThrow(
    expect.objectContaining({ code: 'no-answer' }),
  );
});

test('does not believe a code that is none', () => {
  const forged = { ok: false, code: 'toString', detail: 'x' } as unknown as Outcome<string>;
  expect(() => unwrap(forged)).toThrow(expect.objectContaining({ code: 'unexpected' }));
});
