/** What a form gives its children's names to, and a document those of its forms and frames. */
const named =
  'form, input, button, select, textarea, fieldset, object, output, img, embed, iframe, frame, frameset';

/**
 * Takes the names off forms, their controls and all that a form or a document offers as a property of its own:
 * `<input name=parentNode>` makes the form's parent an input, and Readability climbs for ever
 * (HTML Standard, 3.1.5 and 4.10.3, named properties). To be called before anything is asked of the page; only
 * methods of the prototypes are used here, because the page's own may be shadowed.
 */
export function disarmNames(page: Document): void {
  const elements: Iterable<Element> = Document.prototype.querySelectorAll.call(page, named);
  for (const element of elements) {
    for (const name of ['name', 'id', 'form']) Element.prototype.removeAttribute.call(element, name);
  }
}
