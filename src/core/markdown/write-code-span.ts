/**
 * Code in a line, out as a code span that reads as the same code (CommonMark 0.31, 6.1), or `null` where none
 * can: Dataview runs spans that begin with `=` or `$=`, and GFM has no way to say a backslash before a
 * vertical line in a table cell.
 */
export function writeCodeSpan(text: string, cell: boolean): string | null {
  if (/^\s*\$?=/.test(text)) return null;
  if (cell && text.includes('\\|')) return null;
  const runs = new Set(text.match(/`+/g)?.map(run => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = '`'.repeat(length);
  const padded = /^`|`$|^ .*[^ ].* $/s.test(text) ? ` ${text} ` : text;
  return fence + (cell ? padded.replaceAll('|', '\\|') : padded) + fence;
}
