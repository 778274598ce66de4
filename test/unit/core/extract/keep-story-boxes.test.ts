import { expect, test } from 'vitest';
import { keepStoryBoxes } from '../../../../src/core/extract/keep-story-boxes.ts';
import { aPage, prose, repeat } from './a-page.ts';

function keep(body: string): Document {
  const page = aPage(body);
  keepStoryBoxes(page);
  return page;
}

test('gives a fact box of the story a name under which it stays, and its attributes with it', () => {
  const page = keep(`<article><aside class="facts" @click="x">${prose('Facts')}</aside></article>`);
  expect(page.querySelector('section.facts p')).not.toBeNull();
});

test.each([
  ['a label', `<article><aside><p>In short</p></aside></article>`],
  ['a box outside the story', `<aside>${prose('Facts')}</aside>`],
  [
    'a box of links',
    `<article><aside>${repeat(9, i => `<p><a href="/${i}">Another story of the day</a></p>`)}</aside></article>`,
  ],
  ['a form', `<article><aside>${prose('Sign up')}<input type="email"></aside></article>`],
  ['a teaser with a picture', `<article><aside>${prose('Read')}<img src="/a.jpg"></aside></article>`],
])('leaves %s to go', (_, body) => {
  expect(keep(body).querySelector('aside')).not.toBeNull();
});

test('keeps who is quoted with the quotation', () => {
  const page = keep(
    '<blockquote><p>said</p><footer>Ann Example</footer></blockquote><footer>Imprint</footer>',
  );
  expect(page.querySelector('blockquote > p:last-child')?.textContent).toBe('Ann Example');
  expect(page.querySelectorAll('footer')).toHaveLength(1);
});

test('takes boxes in boxes', () => {
  const page = keep(`<main>${'<aside>'.repeat(50)}${prose('Facts')}</main>`);
  expect(page.querySelectorAll('section')).toHaveLength(50);
});
