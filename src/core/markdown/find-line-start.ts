/**
 * Where in a text that starts a line a backslash must stand, so that it starts no block (CommonMark 0.31, 4
 * and 5; GFM tables and tasks; directives of `:::` tools), or -1 for nowhere. `later` says that the line is not
 * the first of its paragraph: only then can it underline a heading or be the second row of a table.
 */
export function findLineStart(text: string, later: boolean): number {
  // Headings, quotations, callouts, tasks, bullets.
  if (/^(?:#{1,6}(?=\s|$)|>|\[!|\[.\](?=\s|$)|[-+*](?=\s|$))/iu.test(text)) return 0;
  if (/^(?:_|:::|-[-\s]*$|\+\+\+)/.test(text)) return 0;
  if (later && /^(?:=+\s*$|[|:-][\s|:-]*$)/.test(text)) return 0;
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(text)?.[0];
  return number === undefined ? -1 : number.length;
}
