import { expect, test } from 'vitest';
import { findTeaserLines } from '../../../../src/core/extract/find-teaser-lines.ts';
import { listLines } from '../../../../src/core/extract/list-lines.ts';
import { aBody, pageUrl, repeat } from './a-page.ts';

const teasersOf = (markup: string) => [...findTeaserLines(listLines(aBody(markup), pageUrl))];
const sentence = (index: number) => `The ministry has ${index} reasons for it, and it will not say which.`;
const link = (index: number) => `<a href="/story/${index}">Fishing quota cut again ${index}</a>`;

test.each([
  ['under its headline', (i: number) => `<h3>${link(i)}</h3><p>${sentence(i)}</p>`],
  [
    'after a date and a name',
    (i: number) => `<h3>${link(i)}</h3><i>3 May</i><p>Ann</p><p>${sentence(i)}</p>`,
  ],
  ['after a line break', (i: number) => `${link(i)}<br>${sentence(i)}<hr>`],
  ['in one line with its headline', (i: number) => `<li>${link(i)} ${sentence(i)}</li>`],
])('knows a teaser %s', (_, item) => {
  expect(teasersOf(repeat(4, item))).toHaveLength(4);
});

test('knows a teaser in a card whose link stands at its end', () => {
  const card = (i: number) =>
    `<div class="card"><h3>Quota ${i}</h3><p>${sentence(i)}</p><a href="/${i}">More</a></div>`;
  expect(teasersOf(repeat(5, card))).toEqual([0, 1, 2, 3, 4].map(sentence));
});

test('knows the rows of an application', () => {
  const row = (i: number) => `<div role="row"><span>Ann</span> <span>${sentence(i)}</span></div>`;
  expect(teasersOf(`<div role="grid">${repeat(4, row)}</div>`)).toHaveLength(4);
});

test.each([
  ['paragraphs', repeat(9, i => `<p>${sentence(i)}</p>`)],
  ['paragraphs with links in them', repeat(9, i => `<p>So <a href="/${i}">they say</a>. ${sentence(i)}</p>`)],
  ['text under headings of its own', repeat(9, i => `<h2>Reason ${i}</h2><p>${sentence(i)}</p>`)],
  ['a few paragraphs after links', repeat(2, i => `<p>${link(i)}</p><p>${sentence(i)}</p>`)],
  [
    'text that follows links to its own parts',
    repeat(9, i => `<a href="#p${i}">To the ${i}th part of it</a><p>${sentence(i)}</p>`),
  ],
  ['nothing', ''],
])('takes %s for no teasers', (_, markup) => {
  expect(teasersOf(markup)).toEqual([]);
});

test('takes the second paragraph after a link for the page’s own', () => {
  const pair = (i: number) => `<h3>${link(i)}</h3><p>${sentence(i)}</p><p>${sentence(i + 100)}</p>`;
  expect(teasersOf(repeat(4, pair))).toEqual([0, 1, 2, 3].map(sentence));
});
