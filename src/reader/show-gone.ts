import { hostOf } from '../article-view/host-of.ts';
import { makeElement } from '../article-view/make-element.ts';
import { messageText } from '../platform/message-text.ts';

/** Says in `place` that the article is no longer kept, with the way back to its page. */
export function showGone(source: string | null, place: HTMLElement): void {
  const page = place.ownerDocument;
  place.replaceChildren(
    makeElement(page, 'h1', 'problem-title', messageText('readerGone_title')),
    makeElement(page, 'p', 'problem-text', messageText('readerGone_text')),
  );
  const host = source === null ? null : hostOf(source);
  if (source === null || host === null) return;
  const link = makeElement(page, 'a', 'button', messageText('readerGone_link', host));
  link.href = source;
  link.rel = 'noreferrer';
  place.append(makeElement(page, 'p', 'ways', link));
}
