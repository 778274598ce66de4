import { expect, test } from 'vitest';
import { putBackPictures } from '../../../../../src/core/extract/blocks/put-back-pictures.ts';
import type { Verdict } from '../../../../../src/core/extract/blocks/settle-blocks.ts';
import { extractArticle } from '../../../../../src/core/extract/extract-article.ts';
import { untraced } from '../../../../../src/core/extract/trace.ts';
import { aCapture, aLog, aPage, find, markupOf, pageUrl, prose, repeat } from '../a-page.ts';

/** The body after it; `#found` is what was found without `.lost`. Blocks that begin with `+` are kept. */
function putBack(markup: string, options: { takes?: string } = {}): string {
  const page = aPage(`<div id="found">${markup}</div>`);
  const copy = page.cloneNode(true) as Document;
  const body = find(copy, '#found');
  for (const each of body.querySelectorAll('.lost')) each.remove();
  const { log } = aLog();
  const verdicts = [...page.querySelectorAll('p, h2')].map((element): Verdict => {
    const line = element.textContent ?? '';
    const number = element.getAttribute('data-cc-order');
    const inBody = body.querySelector(`[data-cc-order="${number}"]`);
    return {
      element,
      inBody,
      line,
      isAlone: true,
      isKnown: false,
      belongs: line.startsWith('+'),
      reason: 'related',
    };
  });
  if (options.takes) for (const each of body.querySelectorAll(options.takes)) log.take(each, 'related');
  const facts = { page, url: pageUrl, authors: [{ name: 'Jane Roe', role: null }] };
  putBackPictures(body, verdicts, facts, log);
  return markupOf(body).replace(/ (?:class|data-cc-[a-z-]+|width|height|src)="[^"]*"/g, '');
}
const one = '<p>+ One</p>';
const two = '<p>+ Two</p>';
const photo = '<img class="lost" alt="a" width="800" height="600">';

test('puts a lost picture between the two blocks that it stood between', () => {
  expect(putBack(`${one}<div class="lost">${photo}</div>${two}`)).toBe(`${one}<img alt="a">${two}`);
});

test('puts a lost figure back with its caption, as deep as it stood', () => {
  const figure = '<figure class="lost"><img alt="a"><figcaption>The quay</figcaption></figure>';
  const section = `<section>${one}<div class="lost">${figure}</div></section>`;
  expect(putBack(`${section}${two}`)).toBe(
    `<section>${one}<figure><img alt="a"><figcaption>The quay</figcaption></figure></section>${two}`,
  );
});

test('puts a row of lost pictures back in its order', () => {
  const row = ['a', 'b', 'c'].map(alt => `<figure class="lost"><img alt="${alt}"></figure>`).join('');
  const kept = ['a', 'b', 'c'].map(alt => `<figure><img alt="${alt}"></figure>`).join('');
  expect(putBack(`${one}<div class="lost">${row}</div>${two}`)).toBe(`${one}${kept}${two}`);
});

test.each([
  ['next to a block that is left out', `${one}${photo}<p>b</p>${two}`],
  ['before the first block', `${photo}${one}${two}`],
  ['behind the last block', `${one}${two}${photo}`],
])('puts no picture back %s', (_, markup) => {
  expect(putBack(markup)).not.toContain('img');
});

test.each([
  ['leads to another page', `<a class="lost" href="https://post.example/offer">${photo}</a>`],
  ['is as small as a sign', '<img class="lost" alt="a" width="64" height="64">'],
  [
    'is shown as small as a sign',
    '<img class="lost" alt="a" width="800" height="600" data-cc-rendered-size="40x30">',
  ],
  ['says no size and is in no figure', '<img class="lost" alt="a">'],
  [
    'is of the site',
    '<img class="lost" alt="a" src="https://post.example/logo.png" width="800" height="300">',
  ],
  ['shows who wrote the story', '<img class="lost" alt="Jane Roe" width="300" height="300">'],
])('puts no picture back that %s', (_, picture) => {
  expect(putBack(`${one}<div class="lost">${picture}</div>${two}`)).toBe(one + two);
});

test('puts no picture back that was taken out for a reason', () => {
  const markup = `${one}<figure id="card"><img alt="a" width="800" height="600"></figure>${two}`;
  expect(putBack(markup)).toContain('img');
  expect(putBack(markup, { takes: '#card' })).toBe(one + two);
});

test('keeps a row of pictures in the story that is named like furniture', () => {
  const figures = ['alpha', 'beta', 'gamma'].map(
    name =>
      `<figure><img src="https://post.example/${name}.jpg" alt="${name}" width="800" height="600"></figure>`,
  );
  const row = `<div class="sidebar-row"><div>${figures.join('</div><div>')}</div></div>`;
  const story = (from: number) => repeat(4, index => prose(`Part ${from + index}`));
  const body = `<main><h1>Storm floods the harbour</h1>${story(0)}${row}${story(4)}</main>`;
  const article = extractArticle(aCapture(`<!doctype html><body>${body}</body>`), untraced);
  const order = article.body
    .match(/Part \d|alpha|beta|gamma/g)
    ?.filter((each, at, all) => all.indexOf(each) === at);
  expect(order).toEqual([
    ...['Part 0', 'Part 1', 'Part 2', 'Part 3'],
    ...['alpha', 'beta', 'gamma'],
    ...['Part 4', 'Part 5', 'Part 6', 'Part 7'],
  ]);
});
