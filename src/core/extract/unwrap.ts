import { moveChildren } from './move-children.ts';

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  const children = element.ownerDocument.createDocumentFragment();
  moveChildren(element, children);
  element.replaceWith(children);
}
