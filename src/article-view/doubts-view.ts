import type { Article, CompletenessDoubt } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';
import { hostOf } from './host-of.ts';
import { makeElement } from './make-element.ts';
import { openApart } from './open-apart.ts';
import { otherReadingView } from './other-reading-view.ts';

/**
 * A note on what may be missing, and why one may think so, or on which other reading is shown; `null` when nothing speaks
 * against the article being whole.
 */
export function doubtsView(article: Article, page: Document): HTMLElement | null {
  const { doubts, nextPage } = article.completeness;
  const other = otherReadingView(article, page);
  // Another reading alone is no doubt: it is told of behind the text.
  if (doubts.length === 0 && (article.reading === 'judged' || !other)) return null;
  const lines = doubts.map(doubt => makeElement(page, 'p', null, doubtWords(doubt, article)));
  if (nextPage !== null && hostOf(nextPage) !== null) {
    const link = makeElement(page, 'a', null, messageText('openNextPage'));
    link.href = nextPage;
    openApart(link);
    lines.push(makeElement(page, 'p', null, link));
  }
  if (other) lines.push(other);
  const note = makeElement(page, 'aside', 'doubts', ...lines);
  note.setAttribute('role', 'note');
  note.lang = messageText('messageLanguage');
  note.dir = 'auto';
  return note;
}

function doubtWords(doubt: CompletenessDoubt, { completeness, wordCount }: Article): string {
  const { declaredWords } = completeness;
  const words = messageText(`doubt_${doubt.replaceAll('-', '_')}`);
  const isOfLength = doubt === 'paywall-stub' || doubt === 'fewer-words-than-declared';
  if (!isOfLength || declaredWords === null || declaredWords <= wordCount) return words;
  const numbers = new Intl.NumberFormat(messageText('messageLanguage'));
  return `${words} ${messageText('doubtNumbers', numbers.format(declaredWords), numbers.format(wordCount))}`;
}
