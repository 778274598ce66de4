/**
 * Whether code in a line can stand as a code span. Dataview runs spans that begin with `=` or `$=`, and in a
 * table cell renderers differ about a backslash before a vertical line.
 */
export function canBeCodeSpan(text: string, cell: boolean): boolean {
  return text !== '' && !/^\s*\$?=/.test(text) && !(cell && text.includes('\\|'));
}

/** Code in a line, out as a code span that reads as the same code (CommonMark 0.31, 6.1). */
export function writeCodeSpan(text: string, cell: boolean): string {
  const runs = new Set(text.match(/`+/g)?.map(run => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = '`'.repeat(length);
  const isStripped = text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text);
  const padded = text.startsWith('`') || text.endsWith('`') || isStripped ? ` ${text} ` : text;
  return fence + (cell ? padded.replaceAll('|', '\\|') : padded) + fence;
}
