import { expect, test } from 'vitest';
import { captureLimits, longestSelection } from '../../../../src/core/capture/limits.ts';
import { toCapture } from '../../../../src/core/capture/to-capture.ts';

const capture = {
  url: 'https://paper.example/a',
  baseUrl: 'https://paper.example/',
  html: '<p>x',
  selection: null,
  capturedAt: '2026-02-03T04:05:06.000Z',
};

test('takes a capture as it is, and nothing else that came along', () => {
  expect(toCapture({ ...capture, extra: 'x' })).toEqual(capture);
});

test('resolves addresses against the page where the page says nothing usable', () => {
  expect(toCapture({ ...capture, baseUrl: 'nowhere' }).baseUrl).toBe(capture.url);
});

test.each([
  null,
  'x',
  [],
  { ...capture, url: 'not an address' },
  { ...capture, url: undefined },
  { ...capture, html: ['<p>'] },
  { ...capture, capturedAt: 'yesterday' },
])('takes nothing else for one: %j', given => {
  expect(() => toCapture(given)).toThrow(expect.objectContaining({ code: 'unexpected' }));
});

test('takes a selection that is text, of the size that one can have, and else none', () => {
  expect(toCapture({ ...capture, selection: '<p>y' }).selection).toBe('<p>y');
  const { selection: _, ...without } = capture;
  for (const selection of [undefined, 7, ['<p>'], 'x'.repeat(longestSelection + 1)]) {
    expect(toCapture({ ...without, selection })).toEqual(capture);
  }
});

test('refuses more markup than a capture can hold', () => {
  const html = 'x'.repeat(captureLimits.markup + 1);
  expect(() => toCapture({ ...capture, html })).toThrow(expect.objectContaining({ code: 'page-too-large' }));
});
