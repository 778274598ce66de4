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

test.each([
  [
    'behind a heading of any length',
    (n: number) =>
      `<div class="post"><h2>A heading that tells at some length of what happened on the quay ${n}</h2><time datetime="2024-05-03T1${n}:05:00Z">1${n}.05</time>${prose('Text')}</div>`,
    '10.05',
  ],
  [
    'in a text of its own, without a machine date',
    (n: number) => `<div class="tick"><div class="when">1${n}:05 Uhr</div><div>${prose('Text')}</div></div>`,
    '10:05 Uhr',
  ],
  ['in a paragraph of its own', (n: number) => `<section><p>1${n}:05</p>${prose('Text')}</section>`, '10:05'],
])('marks the time of an entry %s', (_, write, first) => {
  const times = mark(repeat(4, write));
  expect(times).toHaveLength(4);
  expect(times[0]).toBe(first);
});

test('says when an entry was written where the page says only how long ago', () => {
  const ago = (n: number) =>
    `<div class="post"><time datetime="2024-05-03T1${n}:05:00+02:00">${n + 1} hours ago</time>${prose('Text')}</div>`;
  expect(mark(repeat(3, ago))).toEqual(['2024-05-03 10:05', '2024-05-03 11:05', '2024-05-03 12:05']);
});

test('takes no time in a sentence or a table for that of an entry', () => {
  expect(mark(repeat(4, n => `<div><p>At <b>1${n}:05</b> it began. ${prose('x')}</p></div>`))).toEqual([]);
  expect(
    mark(`<table>${repeat(9, n => `<tr><td>1${n}:05</td><td>${prose('x')}</td></tr>`)}</table>`),
  ).toEqual([]);
});
