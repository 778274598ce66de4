import { expect, test } from 'vitest';
import { makeElementsPlain } from '../../../../src/core/extract/make-elements-plain.ts';
import { aPage, markupOf } from './a-page.ts';

test('makes customised elements what they are called, with all that is in them', () => {
  const page = aPage('<p is="x-text" class="a">one <b is="x-b">two</b></p><ul><li is="x-i">three</li></ul>');
  makeElementsPlain(page);
  expect(markupOf(page.body)).toBe('<p class="a">one <b>two</b></p><ul><li>three</li></ul>');
});

test('makes a few typed words code, but no typed letter', () => {
  const page = aPage(
    `<p>Run <tt>tide <b>-n</b></tt></p><p><tt>${'Dear harbour master. '.repeat(9)}</tt></p>`,
  );
  makeElementsPlain(page);
  expect(markupOf(page.body)).toContain('<p>Run <code>tide <b>-n</b></code></p><p><tt>');
});

test('leaves everything else', () => {
  const page = aPage('<x-text>one</x-text><p title="is">two</p>');
  const before = page.body.innerHTML;
  makeElementsPlain(page);
  expect(page.body.innerHTML).toBe(before);
});

test('keeps the text of elements that are called like those of drawings and formulas', () => {
  const page = aPage(
    '<p>one <desc>two</desc> <mi>three</mi></p><annotation-xml title="t">four</annotation-xml>',
  );
  makeElementsPlain(page);
  expect(markupOf(page.body)).toBe(
    '<p>one <span>two</span> <span>three</span></p><span title="t">four</span>',
  );
});

test('leaves drawings and formulas as they are', () => {
  const page = aPage('<svg><desc>one</desc></svg><math><mi>x</mi><mtext>y</mtext></math>');
  const before = page.body.innerHTML;
  makeElementsPlain(page);
  expect(page.body.innerHTML).toBe(before);
});

test('takes prose for no link because an anchor before it was never closed', () => {
  const words = 'Words of a paragraph that is longer than any link, as paragraphs of a story usually are.';
  const page = aPage(`<a id="top"><p>${words}</p><p>${words}</p><p><a name="part">Short</a></p>`);
  makeElementsPlain(page);
  expect([...page.querySelectorAll('a')].map(({ textContent }) => textContent).join('')).toBe('Short');
  expect(page.querySelector('span#top')?.textContent).toBe(words + words);
});
