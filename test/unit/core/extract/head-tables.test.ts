import { expect, test } from 'vitest';
import { headTables } from '../../../../src/core/extract/head-tables.ts';
import { aBody, markupOf } from './a-page.ts';

function headed(markup: string): string {
  const body = aBody(markup);
  headTables(body);
  return markupOf(body);
}

const tides = '<tr><td>Quay</td><td>3 m</td></tr><tr><td>Mole</td><td>4 m</td></tr>';
const table = (rows: string) => `<table><tbody>${rows}</tbody></table>`;

test.each([
  [
    'headings',
    '<tr><td><h4>Place</h4></td><td> <h4>Tide</h4> </td></tr>',
    '<tr><th><b>Place</b></th><th> <b>Tide</b> </th></tr>',
  ],
  [
    'strong words',
    '<tr><td><b>Place</b> </td><td><b>High</b> <strong>tide</strong></td></tr>',
    '<tr><th><b>Place</b> </th><th><b>High</b> <strong>tide</strong></th></tr>',
  ],
  [
    'strong words over an empty corner',
    '<tr><td></td><td><b>Place</b></td><td><b>Tide</b></td></tr>',
    '<tr><th></th><th><b>Place</b></th><th><b>Tide</b></th></tr>',
  ],
])('tells the head of a table by its row of %s', (_, first, expected) => {
  expect(headed(table(first + tides))).toBe(table(expected + tides));
});

test('writes a heading that is all of a cell as strong words', () => {
  const rows = (name: string) =>
    `<tr><td colspan="2"><${name}>North side</${name}></td></tr>${tides.replaceAll('Quay', 'Pier')}`;
  expect(headed(table(tides + rows('h5')))).toBe(table(tides + rows('b')));
});

const named = '<tr><td><b>Place</b></td><td><b>Tide</b></td></tr>';

test.each([
  ['a table of plain words', tides + tides],
  ['strong words in every row', named + named + named],
  ['a title over the table', `<tr><td colspan="2"><b>Tides</b></td></tr>${tides}`],
  ['a table of two rows', `${named}<tr><td>Quay</td><td>3 m</td></tr>`],
  ['a head that says so', `<tr><th>Place</th><td><b>Tide</b></td></tr>${tides}`],
  ['lists under strong words', `${named + tides}<tr><td><ul><li>Mole</li></ul></td><td>4 m</td></tr>`],
  ['text under a heading in its cell', `<tr><td><h4>Place</h4>Quay</td><td><h4>Tide</h4></td></tr>${tides}`],
  [
    'headings over long texts',
    `<tr><td><h4>Place</h4></td><td><h4>Tide</h4></td></tr>${tides}<tr><td>${'The wall fell.'.repeat(40)}</td><td>x</td></tr>`,
  ],
])('leaves %s', (_, rows) => {
  expect(headed(table(rows))).toBe(table(rows));
});

test('puts the foot of a table last', () => {
  const head = '<thead><tr><th>Place</th><th>Tide</th></tr></thead>';
  const foot = '<tfoot><tr><td>All</td><td>7 m</td></tr></tfoot>';
  const body = `<tbody>${tides}</tbody>`;
  expect(headed(`<table>${head}${foot}${body}</table>`)).toBe(`<table>${head}${body}${foot}</table>`);
});
