import { expect, test } from 'vitest';
import { nameParagraphs } from '../../../../../src/core/extract/blocks/name-paragraphs.ts';
import { wrapLooseText } from '../../../../../src/core/extract/blocks/wrap-loose-text.ts';
import { aPage, markupOf } from '../a-page.ts';

function wrap(body: string): string {
  const page = aPage(body);
  wrapLooseText(page.body);
  return markupOf(page.body);
}

test('makes text between blocks a paragraph, with the inline elements beside it', () => {
  expect(wrap('<div>One <b>two</b><p>Three</p>four</div>')).toBe(
    '<div><p>One <b>two</b></p><p>Three</p><p>four</p></div>',
  );
});

test.each([
  '<div>One <b>two</b></div>',
  '<div><p>One</p> <p>Two</p></div>',
  '<ul><li>One</li></ul>',
  '<div><p>One</p><script>x</script></div>',
])('leaves what holds no loose text: %s', body => {
  expect(wrap(body)).toBe(body);
});

test('ends a paragraph where a frame or a film stands', () => {
  expect(wrap('<div>One<video></video>two<p>Three</p></div>')).toBe(
    '<div><p>One</p><video></video><p>two</p><p>Three</p></div>',
  );
});

test('names a box with text and no block inside a paragraph, and says which it was', () => {
  const page = aPage('<div class="t">One</div><div><p>Two</p></div><div> </div>');
  const box = page.querySelector('.t');
  const renamed = nameParagraphs(page);
  expect(markupOf(page.body)).toBe('<p class="t">One</p><div><p>Two</p></div><div> </div>');
  expect([...renamed.keys()]).toEqual([box]);
  expect([...renamed.values()]).toEqual([page.querySelector('.t')]);
});

test('says of a paragraph made of invisible text that it is invisible, which a box says of itself alone', () => {
  expect(wrap('<div data-cc-hidden="visibility">One<p>Two</p></div>')).toBe(
    '<div data-cc-hidden="visibility"><p data-cc-hidden="visibility">One</p><p>Two</p></div>',
  );
  expect(wrap('<div data-cc-hidden="display">One<p>Two</p></div>')).toBe(
    '<div data-cc-hidden="display"><p>One</p><p>Two</p></div>',
  );
});
