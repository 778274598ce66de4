import { expect, test } from 'vitest';
import { isQuotedPost } from '../../../../../src/core/extract/embeds/is-quoted-post.ts';
import { aPage, find } from '../a-page.ts';

const isPost = (inside: string) =>
  isQuotedPost(find(aPage(`<blockquote>${inside}</blockquote>`), 'blockquote'));
const link = '<a href="https://chirp.example/1">3 May 2024</a>';

test('knows a post by its source: a name, a handle, a link to it', () => {
  expect(isPost(`<p>The goose is loose.</p>— Ann Lee (@ann_lee) ${link}`)).toBe(true);
  expect(isPost(`<p>The goose is loose.</p><p>@ann.lee · ${link}</p>`)).toBe(true);
});

test.each([
  ['a quotation without a link', '<p>The goose is loose.</p>— Ann Lee (@ann_lee)'],
  [
    'a quotation from a book',
    `<p>The goose is loose.</p>— Ann Lee, <a href="https://books.example/1">Geese</a>`,
  ],
  [
    'a post with more below it',
    `<p>One</p>— Ann (@ann) ${link}<p>${'And so it went on for a long time. '.repeat(6)}</p>`,
  ],
  ['a speech', `<p>${'We shall see. '.repeat(200)}</p>— Ann (@ann) ${link}`],
  ['an address that is none', '<p>One</p>— Ann (@ann) <a href="javascript:x()">3 May</a>'],
])('does not take %s for one', (_, inside) => {
  expect(isPost(inside)).toBe(false);
});
