/**
 * An element of `page` with a class (`null` for none) and children. Strings become text nodes, never markup:
 * this is the only way page-controlled words reach the screen outside the sanitised body.
 */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  className: string | null,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = page.createElement(tag);
  if (className !== null) element.className = className;
  element.append(...children);
  return element;
}
