import type { Article } from '../core/article.ts';
import { interfaceLanguage, messageText } from '../platform/message-text.ts';
import { dateText } from './date-text.ts';
import { makeElement } from './make-element.ts';
import { messageAround } from './message-around.ts';
import { pluralMessage } from './plural-message.ts';

/** Where, when, how long: the small print under a byline. `minutes` is the reading time, told in whole minutes, at least one. */
export function factsView(article: Article, minutes: number, page: Document): HTMLElement {
  const published = timeView(article.publishedAt, page);
  const modified = timeView(article.modifiedAt, page);
  const list = makeElement(page, 'ul', 'facts');
  if (article.site !== null && !isAuthor(article, article.site)) list.append(fact('site', article.site));
  if (published) list.append(fact('published', published));
  // Most pages repeat the first date as the second.
  if (modified && modified.textContent !== published?.textContent) {
    list.append(fact('updated', ...messageAround('updatedOn', modified)));
  }
  list.append(fact('reading-time', pluralMessage('readingMinutes', Math.max(1, Math.round(minutes)))));
  return list;

  function fact(className: string, ...words: readonly (Node | string)[]): HTMLElement {
    const isolated = makeElement(page, 'bdi', null, ...words);
    if (className !== 'site') isolated.lang = messageText('messageLanguage');
    return makeElement(page, 'li', className, isolated);
  }
}

/** A house that signs its article stands in the byline already. */
function isAuthor({ authors }: Article, site: string): boolean {
  const key = site.trim().toLowerCase();
  return authors.some(({ name }) => name.trim().toLowerCase() === key);
}

function timeView(iso: string | null, page: Document): HTMLElement | null {
  if (iso === null) return null;
  const words = dateText(iso, interfaceLanguage());
  if (words === null) return null;
  const time = makeElement(page, 'time', null, words);
  time.dateTime = iso;
  return time;
}
