import { dressEmbeds } from './dress-embeds.ts';
import { dressLinks } from './dress-links.ts';
import { dressPictures } from './dress-pictures.ts';
import { linkNotes } from './link-notes.ts';
import { wrapWideBlocks } from './wrap-wide-blocks.ts';

/** Makes sanitised nodes fit to be shown: links that tell nobody, notes that lead back, pictures that wait, tables that scroll. */
export function dressBody(fragment: DocumentFragment, page: Document): DocumentFragment {
  dressLinks(fragment);
  linkNotes(fragment, page);
  dressPictures(fragment, page);
  dressEmbeds(fragment, page);
  wrapWideBlocks(fragment);
  return fragment;
}
