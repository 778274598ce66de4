import type { Article, ReadingName } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';
import { makeElement } from './make-element.ts';
import { pluralMessage } from './plural-message.ts';
import { readingWords } from './reading-words.ts';

/** Says which other reading of the page there is, with the button that shows it; `null` where there is none. */
export function otherReadingView(article: Article, page: Document): HTMLParagraphElement | null {
  const { reading, otherReading } = article;
  if (otherReading === null) return null;
  const isFirst = reading === 'judged';
  const label = isFirst ? messageText('showOtherReading') : messageText('showFirstReading');
  const button = makeElement(page, 'button', 'button small', label);
  button.type = 'button';
  button.dataset['switchReading'] = '';
  const words = isFirst ? offerWords(otherReading.name, otherReading.wordCount) : readingWords(reading);
  const line = makeElement(page, 'p', 'other-reading', makeElement(page, 'span', null, words), button);
  line.lang = messageText('messageLanguage');
  line.dir = page.documentElement.dir;
  return line;
}

function offerWords(name: ReadingName, wordCount: number): string {
  switch (name) {
    case 'declared':
      return pluralMessage('readingDeclared', wordCount);
    case 'whole':
      return pluralMessage('readingWhole', wordCount);
    case 'judged':
    case 'found':
      return pluralMessage('readingFound', wordCount);
    default:
      return name satisfies never;
  }
}
