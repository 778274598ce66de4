import type { Completeness } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';
import { makeElement } from './make-element.ts';

/** A note on what may be missing, or `null` when nothing speaks against the article being whole. */
export function doubtsView({ doubts }: Completeness, page: Document): HTMLElement | null {
  if (doubts.length === 0) return null;
  const lines = doubts.map(doubt =>
    makeElement(page, 'p', null, messageText(`doubt_${doubt.replaceAll('-', '_')}`)),
  );
  const note = makeElement(page, 'aside', 'doubts', ...lines);
  note.setAttribute('role', 'note');
  note.lang = messageText('messageLanguage');
  note.dir = 'auto';
  return note;
}
