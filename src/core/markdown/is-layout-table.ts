const blocks = 'ul, ol, dl, blockquote, pre, figure, hr, h1, h2, h3, h4, h5, h6, details';

/**
 * Whether a table is only there to lay out a page, or holds what no cell of a Markdown table can hold: then
 * what is in it is read block by block. The page may say so itself (`role="presentation"`, WAI-ARIA 1.2).
 */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  // Asked first: of tables in tables without end, each would else be searched through for the rest.
  if (table.querySelector('table')) return true;
  // A table with headings is one of data: what stands in its cells is read as words.
  if (table.querySelector('th, thead')) return false;
  if (table.querySelector(blocks)) return true;
  return table.querySelectorAll('td').length < 2;
}
