/** The element of that id in one of our own pages; throws when markup and code went apart. */
export function findPart(page: Document, id: string): HTMLElement {
  const found = page.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
