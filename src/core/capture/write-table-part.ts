import { tableParts } from './element-kinds.ts';
import type { MarkupWriter } from './markup-writer.ts';
import type { Scope, Written } from './scope.ts';

/** Rows and bodies that the parser adds when a cell stands right in a table. */
const impliedDepth = 3;

/** The tag that children of an open element really stand in. */
export function parentTag(written: Written): string {
  return written.hasCell ? 'td' : written.tag;
}

/** How many elements the parser has open for a child of an open element. */
export function childDepth(written: Written, childTag: string): number {
  if (written.hasCell) return written.depth + impliedDepth + 1;
  return written.depth + (written.tag === 'table' && childTag === 'tr' ? 2 : 1);
}

/** Whether only parts of a table may stand right in an open element. */
export function isTableOnly(written: Written): boolean {
  return !written.hasCell && tableParts.has(written.tag);
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

/** What is open around something in a table's anonymous cell: as in any cell, no paragraph, link or item. */
export function scopeAround(written: Written, scope: Scope): Scope {
  if (!written.hasCell || !scope.paragraph) return scope;
  return { ...scope, paragraph: null };
}
