import { moveChildren } from './move-children.ts';

/** The same element under another name, its attributes and children with it. */
export function rename(element: Element, name: string, page: Document): Element {
  const renamed = page.createElement(name);
  for (const attribute of element.attributes) {
    // A clone, because `setAttribute` refuses names that the parser takes: `@click`.
    renamed.setAttributeNode(attribute.cloneNode() as Attr);
  }
  moveChildren(element, renamed);
  element.replaceWith(renamed);
  return renamed;
}
