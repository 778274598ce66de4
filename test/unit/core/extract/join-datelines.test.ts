import { expect, test } from 'vitest';
import { joinDatelines } from '../../../../src/core/extract/join-datelines.ts';
import { aPage, markupOf } from './a-page.ts';

const sentence = 'The ferry did not sail on Monday, and nobody on the island had expected that it would.';

function join(before: string): string {
  const page = aPage(`${before}<p>${sentence}</p>`);
  joinDatelines(page);
  return markupOf(page.body);
}

test.each([
  ['<p class="place"><strong>Bergisch Gladbach -</strong></p>', '<strong>Bergisch Gladbach -</strong>'],
  ['<span class="dateline">AUBURN, Wash. — </span>', 'AUBURN, Wash. — '],
  ['<p>Frankfurt am Main –</p>', 'Frankfurt am Main –'],
  ['<div>BERLIN (dpa) –</div>', 'BERLIN (dpa) –'],
  ['<b>Washington/ New Delhi: </b>', 'Washington/ New Delhi: '],
])('joins a dateline with the paragraph that it opens: %s', (before, opening) => {
  expect(join(before)).toBe(`<p><span>${opening}</span> ${sentence}</p>`);
});

test.each([
  '<strong>Summary:</strong>',
  '<div>Event Trends Today:</div>',
  '<p>A list of what was lost –</p>'.replace('list', 'list of all the things and of the people who owned'),
  '<p>Read more here –</p>',
  '<h2>Saltmarsh –</h2>',
  '<p>Saltmarsh</p>',
])('leaves a label, a sentence and a heading: %s', before => {
  expect(join(before)).toBe(`${before}<p>${sentence}</p>`);
});

test('joins one on a page, before a sentence', () => {
  const page = aPage(
    `<p>Saltmarsh –</p><p>Short.</p><p>Saltmarsh –</p><p>${sentence}</p><p>Reeds –</p><p>${sentence}</p>`,
  );
  joinDatelines(page);
  expect(markupOf(page.body)).toBe(
    `<p>Saltmarsh –</p><p>Short.</p><p><span>Saltmarsh –</span> ${sentence}</p><p>Reeds –</p><p>${sentence}</p>`,
  );
});
