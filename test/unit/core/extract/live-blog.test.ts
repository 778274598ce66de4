import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/core/extract/extract-article.ts';
import { untraced } from '../../../../src/core/extract/trace.ts';
import { aCapture, repeat } from './a-page.ts';

const text = (n: number) =>
  `<p>In the hour of entry ${n} the water rose by ${n} metres, the harbour master said, and the boats of the ${n}th quay were moved up the river.</p>`;

/** The parts of the article that are told apart, each as its lines. */
function readEntries(entries: string): string[] {
  const { body } = extractArticle(
    aCapture(
      `<!doctype html><html lang="en"><title>Storm floods the harbour</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03T08:00:00Z"><body><main><h1>Storm floods the harbour</h1><p>The storm came ashore in the night, and we tell of it here as it goes on.</p>${entries}</main></body></html>`,
    ),
    untraced,
  );
  const template = document.createElement('template');
  template.innerHTML = body;
  return [...template.content.querySelectorAll('section, li')].map(entry =>
    [...entry.querySelectorAll('p, h2, h3, h4')]
      .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
      .join(' | '),
  );
}

const at = (n: number, words = `1${n}:05`) => `<time datetime="2024-05-03T1${n}:05:00Z">${words}</time>`;
const line = (n: number) => text(n).slice(3, -4);

test.each([
  [
    'articles with a header',
    (n: number) =>
      `<article class="post"><header>${at(n)}</header><h3>Heading ${n}</h3>${text(n)}<div class="share"><a href="https://faces.example/share">Share</a></div></article>`,
    (n: number) => `1${n}:05 | Heading ${n} | ${line(n)}`,
  ],
  [
    'headings before the time',
    (n: number) => `<div class="post"><h2>Heading ${n}</h2>${at(n, `May 3, 1${n}:05`)}${text(n)}</div>`,
    (n: number) => `Heading ${n} | May 3, 1${n}:05 | ${line(n)}`,
  ],
  [
    'times that are links and say how long ago',
    (n: number) =>
      `<section><div class="meta"><a href="#b${n}">${at(n, `${n}h ago`)}</a></div><p><strong>Heading ${n}</strong></p>${text(n)}</section>`,
    (n: number) => `2024-05-03 1${n}:05 | Heading ${n} | ${line(n)}`,
  ],
  [
    'times of day alone',
    (n: number) =>
      `<div class="tick"><div class="when">1${n}:05</div><div class="told"><strong>Heading ${n}</strong>${text(n)}</div></div>`,
    (n: number) => `1${n}:05 | Heading ${n} | ${line(n)}`,
  ],
])('tells a live blog as dated entries in the order of the page: %s', (_, write, wanted) => {
  expect(readEntries(repeat(8, write))).toEqual(Array.from({ length: 8 }, (_entry, n) => wanted(n)));
});

test('keeps the entries of a list as its items', () => {
  const items = repeat(
    8,
    n => `<li class="item"><p>${at(n)}</p><div><h4>Heading ${n}</h4>${text(n)}</div></li>`,
  );
  expect(readEntries(`<ol>${items}</ol>`)).toEqual(
    Array.from({ length: 8 }, (_, n) => `1${n}:05 | Heading ${n} | ${line(n)}`),
  );
});
