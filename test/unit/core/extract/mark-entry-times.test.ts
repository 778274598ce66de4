import { expect, test } from 'vitest';
import { markEntryTimes } from '../../../../src/core/extract/mark-entry-times.ts';
import { aPage, prose, repeat } from './a-page.ts';

function mark(body: string): string[] {
  const page = aPage(body);
  markEntryTimes(page);
  return [...page.querySelectorAll('[data-cc-entry-time]')].map(({ textContent }) => textContent ?? '');
}
const entry = (index: number, text = prose(`Entry ${index}`)) =>
  `<article class="update u${index}"><header><time datetime="2024-05-03T1${index}:00">1${index}.00</time></header>${text}</article>`;

test('marks the time that each entry begins with', () => {
  expect(mark(repeat(3, index => entry(index)))).toEqual(['10.00', '11.00', '12.00']);
});

test('marks no time of a byline, of two updates, of a list of headlines, or in the middle of a text', () => {
  expect(
    mark(`<p><time datetime="2024">3 May</time></p>${repeat(4, index => prose(`Text ${index}`))}`),
  ).toEqual([]);
  expect(mark(repeat(2, index => entry(index)))).toEqual([]);
  expect(mark(repeat(5, index => entry(index, '<a href="/x">Storm</a>')))).toEqual([]);
  const late = (index: number) =>
    `<section>${prose(`Text ${index}`)}<time datetime="2024">1${index}.00</time></section>`;
  expect(mark(repeat(4, late))).toEqual([]);
});
