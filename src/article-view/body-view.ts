import type { SafeHtml } from '../core/article.ts';
import { sanitiseToFragment } from '../core/sanitise/sanitise.ts';
import { dressLinks } from './dress-links.ts';
import { dressPictures } from './dress-pictures.ts';
import { linkNotes } from './link-notes.ts';
import { makeElement } from './make-element.ts';
import { wrapWideBlocks } from './wrap-wide-blocks.ts';

/** The body of an article as nodes to show. The one place where markup becomes nodes in our pages. */
export function bodyView(body: SafeHtml, page: Document): HTMLElement {
  const fragment = sanitiseToFragment(body);
  dressLinks(fragment);
  linkNotes(fragment, page);
  dressPictures(fragment);
  wrapWideBlocks(fragment);
  return makeElement(page, 'div', 'body', fragment);
}
