import { expect, test } from 'vitest';
import { partLines } from '../../../../src/core/extract/part-lines.ts';
import { aPage, markupOf, repeat } from './a-page.ts';

function part(body: string): string {
  const page = aPage(body);
  partLines(page);
  return markupOf(page.body);
}
const line = (words: string) => `<span data-cc-apart="line">${words}</span>`;
const item = (words: string) => `<span data-cc-apart="item">${words}</span>`;

test.each([
  [
    'one below the other',
    `<p>${line('One')}${line('Two')}</p>`,
    '<p><span>One</span><br><span>Two</span></p>',
  ],
  ['below words of its line', `<p>One ${line('Two')} three</p>`, '<p>One <br><span>Two</span><br> three</p>'],
  ['in a row', `<p>${item('One')}${item('Two')}</p>`, '<p><span>One</span> <span>Two</span></p>'],
  [
    'in other parts of a line',
    `<p><b>One</b><a>${line('Two')}</a></p>`,
    '<p><b>One</b><a><br><span>Two</span></a></p>',
  ],
  ['around one without words', `<p>One${line('')}Two</p>`, '<p>One<br><span></span>Two</p>'],
])('parts words that only the style parts: %s', (_, body, expected) => {
  expect(part(body)).toBe(expected);
});

test.each([
  ['alone in its block', `<p>${line('One')}</p>`],
  ['between blocks', `<div><p>One</p>${line('Two')}<p>Three</p></div>`],
  ['beside a break', `<p>One<br>${line('Two')}<br>Three</p>`],
  ['beside a picture', `<p><img>${line('A caption')}</p>`],
  ['in a row with spaces', `<p>${item('One')} ${item('Two')}</p>`],
  ['in preformatted lines', `<pre>${line('one')}\n${line('two')}\n</pre>`],
  ['where blocks do', `<div>${line('<p>One</p>')}${line('Two')}</div>`],
  ['without words at an end', `<p>One ${line('')}</p>`],
])('parts nothing %s', (_, body) => {
  expect(part(body)).toBe(body.replaceAll(/ data-cc-apart="\w+"/g, '').replaceAll('\n', ' '));
});

test('takes tens of thousands of marks without words between them', () => {
  const page = aPage(`<p>One${repeat(30_000, () => line(''))}two</p>`);
  partLines(page);
  expect(page.querySelectorAll('[data-cc-apart]')).toHaveLength(0);
});
