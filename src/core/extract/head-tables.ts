import { lineOf } from './collapse-space.ts';
import { rename } from './rename.ts';

const headings = 'h1, h2, h3, h4, h5, h6';

/** What no cell of a table of data holds, but one of a page laid out with tables does. */
const foreignToData = 'table, ul, ol, dl, blockquote, pre, figure, hr, details, img';

/** A table of fewer rows may as well be two boxes side by side. */
const leastRows = 3;
const leastColumns = 2;

/** A cell with more under a heading is a part of a page. Characters. */
const longestDatum = 160;

/**
 * Puts the foot of a table last, and tells the head of one that its page only draws as one: a first row of headings, or of
 * strong words where the others are not. A heading that is all of another cell is strong words, since the cell has nothing
 * else for it to head.
 */
export function headTables(body: Element): void {
  for (const table of body.querySelectorAll('table')) {
    // It is shown last, wherever it is written (HTML, `tfoot`).
    if (table.tFoot) table.append(table.tFoot);
    if (table.querySelector('th, thead')) continue;
    if (table.hasAttribute('role') || table.querySelector(foreignToData)) continue;
    const rows = [...table.rows].map(({ cells }) => [...cells].filter(cell => lineOf(cell) !== ''));
    const [first, ...others] = rows;
    if (!first || first.length < leastColumns || rows.length < leastRows) continue;
    if (table.querySelector(headings)) headByHeadings(table, first, others);
    else if (isStrong(first) && others.filter(isStrong).length * 2 < others.length) makeHead(first);
  }
}

type Row = readonly Element[];

function headByHeadings(table: Element, first: Row, others: readonly Row[]): void {
  const rows = [first, ...others];
  const isData =
    rows.filter(row => row.length >= leastColumns).length * 2 > rows.length &&
    rows.every(row => row.every(cell => lineOf(cell).length <= longestDatum && isAloneWithHeading(cell)));
  if (!isData) return;
  const hasHead = first.every(cell => cell.querySelector(headings));
  for (const heading of table.querySelectorAll(headings)) rename(heading, 'b', table.ownerDocument);
  if (hasHead) makeHead(first);
}

/** Whether a cell has no heading, or nothing but one. */
function isAloneWithHeading(cell: Element): boolean {
  const found = cell.querySelectorAll(headings);
  const [heading] = found;
  return !heading || (found.length === 1 && lineOf(heading) === lineOf(cell));
}

function isStrong(row: Row): boolean {
  return (
    row.length > 0 &&
    row.every(cell => lengthOf(cell, 'b, strong') === lineOf(cell).replace(/\s/g, '').length)
  );
}

/** How many characters but space of a cell stand in marks of a kind. */
function lengthOf(cell: Element, kind: string): number {
  let length = 0;
  for (const mark of cell.querySelectorAll(kind)) {
    if (!mark.parentElement?.closest(kind)) length += (mark.textContent ?? '').replace(/\s/g, '').length;
  }
  return length;
}

/** The row that these cells stand in becomes one of heads, its empty cells too. */
function makeHead([cell]: Row): void {
  const row = cell?.parentElement;
  if (!row) return;
  for (const each of [...row.children]) rename(each, 'th', row.ownerDocument);
}
