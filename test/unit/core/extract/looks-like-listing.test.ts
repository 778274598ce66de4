import { expect, test } from 'vitest';
import { looksLikeListing } from '../../../../src/core/extract/looks-like-listing.ts';
import { aBody, prose, repeat } from './a-page.ts';

const item = (index: number) =>
  `<li class="item"><a href="/s/${index}">Fishing quota cut again ${index}</a> The ministry has its reasons for it.</li>`;

test('knows a list of links with a sentence each', () => {
  expect(looksLikeListing(aBody(`<ul>${repeat(8, item)}</ul>`))).toBe(true);
});

test('knows it under a headline and in boxes', () => {
  const card = (index: number) =>
    `<div class="card"><h3><a href="/${index}">Fishing quota cut ${index}</a></h3><p>The ministry has its reasons.</p></div>`;
  expect(looksLikeListing(aBody(`<h1>Coast</h1><div><section>${repeat(8, card)}</section></div>`))).toBe(
    true,
  );
});

test.each([
  ['a story', repeat(10, index => prose(`Paragraph ${index}`))],
  [
    'a story with a list of links in it',
    `${repeat(10, i => prose(`Paragraph ${i}`))}<ul>${repeat(8, item)}</ul>`,
  ],
  ['a list without links', `<ul>${repeat(8, index => `<li>Boat ${index} went out at six.</li>`)}</ul>`],
  [
    'a list with its links in the middle',
    `<ul>${repeat(8, i => `<li>Boat ${i}, says <a href="/x">the harbour post</a>, left.</li>`)}</ul>`,
  ],
  ['three items', `<ul>${repeat(3, item)}</ul>`],
  ['nothing', ''],
])('takes %s for none', (_, markup) => {
  expect(looksLikeListing(aBody(markup))).toBe(false);
});

test('takes classes named after properties of objects', () => {
  expect(looksLikeListing(aBody(repeat(9, () => '<p class="__proto__ constructor">x</p>')))).toBe(false);
});

test('takes thousands of items', () => {
  expect(looksLikeListing(aBody(`<ul>${repeat(8000, item)}</ul>`))).toBe(true);
});
