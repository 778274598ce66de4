/** A number with what may stand beside it: a sign, a currency, a unit of a letter or two; or that there is none. */
const number = /^[^\p{L}\p{N}]{0,3}\p{N}[\p{N}.,:’'\s]*\s?[^\p{L}\p{N}]{0,2}(?:\p{L}{1,2})?$|^[-–—]$/u;

/** Sets the columns of a table that hold nothing but numbers to the end of the line, so that digits stand under digits. */
export function alignNumbers(table: HTMLTableElement): void {
  // Where cells span others, their place in a row is not that of their column.
  if (table.querySelector(':is([colspan], [rowspan]):not([colspan="1"], [rowspan="1"])')) return;
  const columns: HTMLTableCellElement[][] = [];
  for (const row of table.rows) {
    for (const [index, cell] of [...row.cells].entries()) {
      columns[index] ??= [];
      columns[index].push(cell);
    }
  }
  for (const cells of columns) {
    const written = cells.filter(cell => cell.matches('td') && cell.textContent?.trim());
    if (written.length === 0 || !written.every(cell => number.test(cell.textContent?.trim() ?? ''))) continue;
    for (const cell of cells) cell.classList.add('number');
  }
}
