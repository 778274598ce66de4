import { rename } from './rename.ts';

/**
 * Makes customised built-in elements (`<p is="x-text">`) what they are called: DOMPurify takes them out with
 * all their text, and the attribute alone cannot be taken off, since the parser remembers it
 * (HTML Standard, 13.3, "is value").
 */
export function makeElementsPlain(page: Document): void {
  for (const element of page.querySelectorAll('body [is]')) {
    rename(element, element.localName, page).removeAttribute('is');
  }
}
