import { expect, test } from 'vitest';
import { joinDropCaps } from '../../../../src/core/extract/join-drop-caps.ts';
import { aPage, markupOf } from './a-page.ts';

function join(body: string): string {
  const page = aPage(body);
  joinDropCaps(page);
  return markupOf(page.body);
}

test.each([
  ['a box', '<div class="cap">T</div><p>he wall fell.</p>'],
  ['a paragraph', '<p>T</p><p>he wall fell.</p>'],
  ['a picture', '<p><img src="/t.png" alt="T">he wall fell.</p>'],
])('joins a first letter in %s with its word', (_, body) => {
  expect(join(body)).toBe('<p>The wall fell.</p>');
});

test('joins a first letter with a text that begins in a box beside it', () => {
  expect(join('<div>T</div> <div><div> <p>he wall fell.</p></div><p>It stood.</p></div>')).toBe(
    '<div><div> <p>The wall fell.</p></div><p>It stood.</p></div>',
  );
});

test.each([
  ['a letter before words and a box', '<div>T</div><div>So <p>he fell.</p></div>'],
  ['a letter before another sentence', '<p>A</p><p>The wall fell.</p>'],
  ['a short line', '<p>So</p><p>it fell.</p>'],
  ['a picture of something', '<p><img src="/t.png" alt="The wall">it fell.</p>'],
])('leaves %s', (_, body) => {
  expect(join(body)).toBe(body);
});
