import type { MarkupWriter } from './markup-writer.ts';
import type { Written } from './scope.ts';

/** The body, the row and the cell that the parser has open in a table for what `openCell` holds. */
const cellDepth = 3;

/** The tag that children of an open element really stand in. */
export function parentTag(written: Written): string {
  return written.hasCell ? 'td' : written.tag;
}

/** Whether only parts of a table may stand right in an open element. */
export function isTableOnly(written: Written): boolean {
  return written.parts !== null && !written.hasCell;
}

/** How many elements the parser has open for a child of an open element that is no part of a table. */
export function childDepth(written: Written): number {
  return written.depth + (written.parts === null ? 0 : cellDepth) + 1;
}

/**
 * Opens a cell for something that stands in a table but in none of its cells: script can put it there, CSS
 * shows it in an anonymous cell, and the parser would move it out of the table.
 * https://html.spec.whatwg.org/multipage/parsing.html#foster-parent
 */
export function openCell(written: Written, writer: MarkupWriter): void {
  writer.add(written.tag === 'tr' ? '<td>' : '<tr><td>');
  written.hasCell = true;
}

/** Closes the cell that `openCell` opened, if one is open. */
export function closeCell(written: Written, writer: MarkupWriter): void {
  if (!written.hasCell) return;
  writer.add(written.tag === 'tr' ? '</td>' : '</td></tr>');
  written.hasCell = false;
}
