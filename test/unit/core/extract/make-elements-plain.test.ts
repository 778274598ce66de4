import { expect, test } from 'vitest';
import { makeElementsPlain } from '../../../../src/core/extract/make-elements-plain.ts';
import { aPage, markupOf } from './a-page.ts';

test('makes customised elements what they are called, with all that is in them', () => {
  const page = aPage('<p is="x-text" class="a">one <b is="x-b">two</b></p><ul><li is="x-i">three</li></ul>');
  makeElementsPlain(page);
  expect(markupOf(page.body)).toBe('<p class="a">one <b>two</b></p><ul><li>three</li></ul>');
});

test('leaves everything else', () => {
  const page = aPage('<x-text>one</x-text><p title="is">two</p>');
  const before = page.body.innerHTML;
  makeElementsPlain(page);
  expect(page.body.innerHTML).toBe(before);
});
