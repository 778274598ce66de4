const blocks = 'table, ul, ol, dl, blockquote, pre, figure, hr, h1, h2, h3, h4, h5, h6, details';

/**
 * Whether a table is only there to lay out a page, or holds what no cell of a Markdown table can hold: then
 * what is in it is read block by block. The page may say so itself (`role="presentation"`, WAI-ARIA 1.2).
 */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  // A table with headings is one of data: what stands in its cells is read as words, unless it is a table itself.
  if (table.querySelector('th, thead')) return table.querySelector('table') !== null;
  if (table.querySelector(blocks)) return true;
  return table.querySelectorAll('td').length < 2;
}
