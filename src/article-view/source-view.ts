import { messageText } from '../platform/message-text.ts';
import { hostOf } from './host-of.ts';
import { makeElement } from './make-element.ts';
import { openApart } from './open-apart.ts';

/** The way back to the page an article came from; `null` for an address that no browser should follow. */
export function sourceView(address: string, page: Document): HTMLElement | null {
  const host = hostOf(address);
  if (host === null) return null;
  const link = makeElement(page, 'a', null, messageText('original', host));
  link.href = address;
  openApart(link);
  link.lang = messageText('messageLanguage');
  return makeElement(page, 'footer', 'source', makeElement(page, 'bdi', null, link));
}
