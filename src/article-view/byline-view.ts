import type { Article } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';
import { bylineParts } from './byline-parts.ts';
import { makeElement } from './make-element.ts';
import { messageAround } from './message-around.ts';

/** Who wrote it and for which agency, or `null` when the page names nobody. */
export function bylineView(article: Article, page: Document): HTMLElement | null {
  const { authors, agency } = article;
  if (authors.length === 0 && agency === null) return null;
  const words = messageText('messageLanguage');
  const line = makeElement(page, 'p', 'byline');
  if (authors.length > 0) {
    const parts = bylineParts(authors, words).map(({ kind, text }) => {
      if (kind === 'glue') return page.createTextNode(text);
      const part = makeElement(page, 'bdi', kind === 'name' ? 'author' : 'role', text);
      part.lang = article.language ?? '';
      return part;
    });
    const people = makeElement(page, 'bdi', 'people', ...messageAround('byline', ...parts));
    people.lang = words;
    line.append(people);
  }
  if (agency !== null) line.append(makeElement(page, 'bdi', 'agency', agency));
  return line;
}
