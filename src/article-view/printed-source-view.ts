import type { Article } from '../core/article.ts';
import { interfaceLanguage, messageText } from '../platform/message-text.ts';
import { dateText } from './date-text.ts';
import { hostOf } from './host-of.ts';
import { makeElement } from './make-element.ts';

/** The line under a printed article: its address in full, and when it was read. `null` for an address that is none. */
export function printedSourceView(
  { url, canonicalUrl, capturedAt }: Article,
  page: Document,
): HTMLElement | null {
  const address = [canonicalUrl, url].find(each => each !== null && hostOf(each) !== null);
  const read = dateText(capturedAt, interfaceLanguage());
  if (!address || read === null) return null;
  const line = makeElement(page, 'p', 'printed', messageText('printedSource', address, read));
  line.lang = messageText('messageLanguage');
  line.dir = 'auto';
  return line;
}
