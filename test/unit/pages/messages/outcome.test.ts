import { expect, test } from 'vitest';
import { ReadError } from '../../../../src/core/read-error.ts';
import { failure, success } from '../../../../src/messages/outcome.ts';
import { unwrap } from '../../../../src/messages/unwrap.ts';

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

test.each([
  ['an error', new TypeError('x is not a function')],
  ['a word', 'a word'],
  ['nothing', undefined],
  ['an object', { message: 1 }],
  ['a symbol', Symbol('x')],
  ['what has no words', Object.create(null)],
  ['an error whose words are none', Object.assign(new Error(), { message: Object.create(null) })],
])('calls whatever else is thrown unexpected: %s', (_, thrown) => {
  const sent = failure(thrown);
  expect(sent).toMatchObject({ ok: false, code: 'unexpected', detail: expect.any(String) });
  // It goes over a boundary that carries plain values alone.
  expect(structuredClone(sent)).toEqual(sent);
});

test.each([undefined, null, 'yes', {}, { ok: 'yes' }])('takes %j for no answer', answer => {
  expect(() => unwrap(answer)).toThrow(expect.objectContaining({ code: 'no-answer' }));
});

test('does not believe a code that is none', () => {
  const forged = { ok: false, code: 'toString', detail: 'x' };
  expect(() => unwrap(forged)).toThrow(expect.objectContaining({ code: 'unexpected', message: 'x' }));
});

test.each([
  ['words of another kind', { detail: { toString: 1 } }, { message: '', facts: [] }],
  ['endless words', { detail: 'x'.repeat(1_000_000) }, { message: 'x'.repeat(1000), facts: [] }],
  ['facts of another kind', { detail: 'x', facts: [{}, null] }, { message: 'x', facts: [] }],
  ['a fact that is endless', { detail: 'x', facts: ['y'.repeat(1000)] }, { message: 'x', facts: [] }],
  ['facts without end', { detail: 'x', facts: Array(1000).fill(7) }, { message: 'x', facts: [] }],
  ['facts that are no list', { detail: 'x', facts: { length: 2 } }, { message: 'x', facts: [] }],
])('takes of a failure what is of use: %s', (_, given, taken) => {
  // It may come from the process of a page.
  expect(() => unwrap({ ok: false, code: 'page-gone', ...given })).toThrow(
    expect.objectContaining({ code: 'page-gone', ...taken }),
  );
});
