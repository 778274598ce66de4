import type { Article, ReadingName } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';
import { pluralMessage } from './plural-message.ts';
import { readingLine } from './reading-line.ts';
import { readingWords } from './reading-words.ts';

/**
 * Says which other reading of the whole page there is, with the button that shows it; `null` where there is none, and
 * over a selection, which has a line of its own.
 */
export function otherReadingView(article: Article, page: Document): HTMLParagraphElement | null {
  const { reading, otherReadings } = article;
  const other = otherReadings.find(({ name }) => name !== 'selection');
  if (!other || reading === 'selection') return null;
  const isFirst = reading === 'judged';
  const label = isFirst ? messageText('showOtherReading') : messageText('showFirstReading');
  const words = isFirst ? offerWords(other.name, other.wordCount) : readingWords(reading, 'judged');
  return readingLine(page, words, { name: other.name, label });
}

function offerWords(name: ReadingName, wordCount: number): string {
  switch (name) {
    case 'declared':
      return pluralMessage('readingDeclared', wordCount);
    case 'whole':
      return pluralMessage('readingWhole', wordCount);
    case 'judged':
    case 'found':
    case 'selection':
      return pluralMessage('readingFound', wordCount);
    default:
      return name satisfies never;
  }
}
