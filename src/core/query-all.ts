/**
 * The elements below `root` that match, in document order. As an array, filled by index: going over the list that
 * the document gives asks it several times for each element, and on many elements that costs more than the search.
 */
export function queryAll(root: ParentNode, selector: string): Element[] {
  const found = root.querySelectorAll(selector);
  const elements: Element[] = [];
  for (let index = 0, { length } = found; index < length; index += 1) elements.push(found[index] as Element);
  return elements;
}
