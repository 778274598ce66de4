import type { Alignment, Block, Span } from './block.ts';

export type Cell = Readonly<{
  spans: readonly Span[];
  heading: boolean;
  columns: number;
  rows: number;
  alignment: Alignment;
}>;

type Row = Readonly<{ cells: readonly Cell[]; head: boolean }>;

// A cell that claims more is not to make a million others, and all of a table's cells not many times as many.
const maxColumnSpan = 30;
const emptyPerCell = 10;

/**
 * Rows of a table in, a Markdown table out, `null` when it has no cell. A cell over several columns or rows
 * stands in the first of them, and the others are empty: no word is said twice. Markdown wants a head: it is
 * empty where the table has none.
 */
export function layOutTable(rows: readonly Row[]): Extract<Block, { kind: 'table' }> | null {
  const filled = rows.filter(row => row.cells.length > 0);
  const first = filled[0];
  if (!first) return null;
  const grid = fillGrid(filled);
  const hasHead = first.head || first.cells.every(cell => cell.heading);
  const head = (hasHead ? grid.shift() : null) ?? [];
  const alignments = first.cells.flatMap(cell =>
    Array.from<Alignment>({ length: Math.min(cell.columns, maxColumnSpan) }).fill(cell.alignment),
  );
  return { kind: 'table', alignments, head, rows: grid };
}

function fillGrid(rows: readonly Row[]): (readonly Span[])[][] {
  /** Columns taken by cells of rows above, and for how many rows yet. */
  let taken = new Map<number, number>();
  let left = emptyPerCell * rows.reduce((sum, { cells }) => sum + cells.length, 0);
  return rows.map((row, rowIndex) => {
    const line: (readonly Span[])[] = [];
    const next = new Map<number, number>();
    const skipTaken = () => {
      for (let rows = taken.get(line.length); rows !== undefined && left > 0; rows = taken.get(line.length)) {
        if (rows > 1) next.set(line.length, rows - 1);
        line.push([]);
        left -= 1;
      }
    };
    for (const cell of row.cells) {
      skipTaken();
      const below = Math.min(cell.rows, rows.length - rowIndex) - 1;
      const columns = left > 0 ? Math.min(cell.columns, maxColumnSpan) : 1;
      for (let column = 0; column < columns; column++) {
        if (below > 0) next.set(line.length, below);
        line.push(column === 0 ? cell.spans : []);
      }
      left -= columns - 1;
    }
    skipTaken();
    taken = next;
    return line;
  });
}
