import { expect, test } from 'vitest';
import { leavePictures } from '../../../../../src/core/extract/blocks/leave-pictures.ts';
import type { Verdict } from '../../../../../src/core/extract/blocks/settle-blocks.ts';
import { aBody, aLog, pageUrl } from '../a-page.ts';

/** The pictures that stay, by their `alt`; blocks that begin with `+` are kept. */
function leave(markup: string): string[] {
  const body = aBody(markup);
  const verdicts = [...body.querySelectorAll('p, h2, li')].map((element): Verdict => {
    const line = element.textContent ?? '';
    const belongs = line.startsWith('+');
    return { element, inBody: element, line, isAlone: true, isKnown: false, belongs, reason: 'related' };
  });
  leavePictures(body, verdicts, { url: pageUrl, authors: [{ name: 'Jane Roe', role: null }] }, aLog().log);
  return [...body.querySelectorAll('img')].map(({ alt }) => alt);
}
const linked = (alt: string, href: string) => `<a href="${href}"><img alt="${alt}"></a>`;

test('keeps the pictures between kept blocks, linked or not', () => {
  const markup = `<p>+ One</p><figure><img alt="a"></figure>${linked('b', 'https://post.example/gallery')}<p>+ Two</p>`;
  expect(leave(markup)).toEqual(['a', 'b']);
});

test('leaves the picture of a card of which nothing is kept', () => {
  const card = '<div><figure><img alt="card"></figure><h2>Read this</h2></div>';
  expect(leave(`<p>+ One</p>${card}<p>+ Two</p>`)).toEqual([]);
});

test('keeps a picture whose box says nothing but how to enlarge it', () => {
  const slide = (inside: string) => `<div><figure><img alt="a"></figure>${inside}</div>`;
  const enlarge = '<p><a href="https://post.example/a-large.jpg">Full screen</a></p>';
  expect(leave(`<p>+ One</p>${slide(enlarge)}<p>+ Two</p>`)).toEqual(['a']);
  expect(leave(`<p>+ One</p>${slide(`${enlarge}<h2>Read this</h2>`)}<p>+ Two</p>`)).toEqual([]);
});

test('keeps the picture of a box of which something is kept', () => {
  expect(leave('<p>+ One</p><div><img alt="a"><p>+ Two</p><p>Three</p></div>')).toEqual(['a']);
});

test('leaves a picture that leads where a left block leads', () => {
  const address = 'https://post.example/other';
  expect(
    leave(`<p>+ One</p>${linked('a', address)}<p><a href="${address}#top">Other</a></p><p>+ Two</p>`),
  ).toEqual([]);
});

test('leaves a picture behind the story that leads to another page', () => {
  expect(leave(`<p>+ One</p>${linked('a', 'https://post.example/other')}`)).toEqual([]);
});

test.each([
  ['that leads nowhere', '<img alt="a">'],
  ['that leads to a larger one', linked('a', 'https://post.example/large.jpg')],
  ['that leads to this page', linked('a', `${pageUrl}#gallery`)],
  [
    'with a caption',
    `<figure>${linked('a', 'https://post.example/gallery')}<figcaption>The quay</figcaption></figure>`,
  ],
])('keeps a picture behind the story %s', (_, picture) => {
  expect(leave(`<p>+ One</p>${picture}`)).toEqual(['a']);
});

test('leaves a portrait of the author, though kept words stand around it', () => {
  expect(leave('<div><p>+ One</p><img alt="Jane Roe"><img alt="quay"><p>+ Two</p></div>')).toEqual(['quay']);
});
