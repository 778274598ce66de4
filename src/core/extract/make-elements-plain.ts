import { rename } from './rename.ts';

/**
 * Names of SVG and MathML that say nothing in HTML, where browsers show what stands in them; DOMPurify takes them out
 * with all their text, whatever they are.
 */
const foreignNames = 'annotation-xml, desc, foreignobject, math, mi, mn, mo, ms, mtext, selectedcontent, svg';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** No link says so much, in characters. */
const longestAnchor = 80;

/** Code in a line of text. Characters. */
const longestCode = 80;

/**
 * Makes customised built-in elements (`<p is="x-text">`) what they are called: DOMPurify takes them out with
 * all their text, and the attribute alone cannot be taken off, since the parser remembers it
 * (HTML Standard, 13.3, "is value"). Elements that HTML does not know become plain ones, and so do anchors that
 * lead nowhere and hold prose: one that is never closed goes on to the end of the page, and its text is no link's.
 * A few words in `tt`, which HTML has given up, are code; more of them are typed letters.
 */
export function makeElementsPlain(page: Document): void {
  for (const element of page.querySelectorAll('body [is]')) {
    rename(element, element.localName, page).removeAttribute('is');
  }
  for (const element of page.querySelectorAll(`body :is(${foreignNames})`)) {
    if (element.namespaceURI === htmlNamespace) rename(element, 'span', page);
  }
  for (const typed of page.querySelectorAll('body tt')) {
    if ((typed.textContent ?? '').length <= longestCode) rename(typed, 'code', page);
  }
  for (const anchor of page.querySelectorAll('body a:not([href])')) {
    if ((anchor.textContent ?? '').length > longestAnchor) rename(anchor, 'span', page);
  }
}
