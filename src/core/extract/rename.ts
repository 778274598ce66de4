/** The same element under another name, its attributes and children with it. */
export function rename(element: Element, name: string, page: Document): Element {
  const renamed = page.createElement(name);
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
