import { expect, test } from 'vitest';
import { findCardHolders } from '../../../../src/core/extract/find-card-holders.ts';
import { listLines } from '../../../../src/core/extract/list-lines.ts';
import { aBody, pageUrl, prose, repeat } from './a-page.ts';

const holdersOf = (markup: string) => findCardHolders(listLines(aBody(markup), pageUrl));
const card = (index: number) =>
  `<div class="card"><b>Quota ${index}</b><p>The ministry has its reasons.</p><a href="/${index}">More</a></div>`;

test('knows alike boxes that lead away', () => {
  expect([...holdersOf(repeat(6, card))].filter(({ localName }) => localName === 'p')).toHaveLength(6);
});

test.each([
  ['three of them', repeat(3, card)],
  ['boxes without a link', repeat(6, i => `<div class="card"><b>Quota ${i}</b><p>Cut again.</p></div>`)],
  ['paragraphs of a story', repeat(6, i => `<p>See <a href="/${i}">here</a><br>and there.</p>`)],
  [
    'sections of a story',
    repeat(
      6,
      i => `<section>${prose('One')}${prose('Two')}${prose('Three')}<a href="/${i}">Source</a></section>`,
    ),
  ],
  ['boxes of which most are none', repeat(4, card) + repeat(6, i => `<div class="card"><b>${i}</b></div>`)],
  ['nothing', ''],
])('takes %s for no cards', (_, markup) => {
  expect(holdersOf(markup).size).toBe(0);
});

test('takes classes named after properties of objects', () => {
  expect(holdersOf(repeat(9, () => '<div class="__proto__ constructor">x<p>y</p></div>')).size).toBe(0);
});
