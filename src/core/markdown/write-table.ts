import type { Alignment, Block } from './block.ts';
import { writeSpans } from './write-spans.ts';

const delimiters: Readonly<Record<Exclude<Alignment, null> | 'none', string>> = {
  left: ':--',
  center: ':-:',
  right: '--:',
  none: '---',
};

/**
 * A table in, its rows out (GFM, 4.10). Columns are not padded to one width: one long cell would make every
 * row as long.
 */
export function writeTable(table: Extract<Block, { kind: 'table' }>): string {
  const cells = (row: (typeof table.rows)[number]) => row.map(spans => writeSpans(spans, 'cell'));
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), table.head.length);
  const head = cells(table.head);
  while (head.length < columns) head.push('');
  const rule = head.map((_, index) => delimiters[table.alignments[index] ?? 'none']);
  return [head, rule, ...table.rows.map(cells)].map(writeRow).join('\n');
}

function writeRow(cells: readonly string[]): string {
  return `|${cells.map(cell => (cell === '' ? '  |' : ` ${cell} |`)).join('')}`;
}
