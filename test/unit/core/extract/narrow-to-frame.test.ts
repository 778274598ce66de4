import { expect, test } from 'vitest';
import { narrowToFrame } from '../../../../src/core/extract/narrow-to-frame.ts';
import { aBody, find, prose, repeat } from './a-page.ts';

const frame = (inside: string) => `<div data-cc-frame-base="https://inner.example/">${inside}</div>`;

test('narrows to the frame that holds the article', () => {
  const body = aBody(`<p>Menu</p>${frame(repeat(5, index => prose(`In ${index}`)))}`);
  expect(narrowToFrame(body)).toBe(find(body, '[data-cc-frame-base]'));
});

test('keeps the body when the frame is a part of the article', () => {
  const body = aBody(`${repeat(5, index => prose(`Out ${index}`))}${frame('<p>A map</p>')}`);
  expect(narrowToFrame(body)).toBe(body);
});

test('keeps the body without frames, and an empty one', () => {
  const body = aBody('');
  expect(narrowToFrame(body)).toBe(body);
  const empty = aBody(frame(''));
  expect(narrowToFrame(empty)).toBe(empty);
});
