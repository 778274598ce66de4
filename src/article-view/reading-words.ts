import type { ReadingName } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';

/** Says which reading of a page is shown, and was `before`. */
export function readingWords(name: ReadingName, before: ReadingName): string {
  switch (name) {
    case 'judged':
      return messageText(before === 'selection' ? 'readingIsArticle' : 'readingIsFirst');
    case 'found':
      return messageText('readingIsFound');
    case 'declared':
      return messageText('readingIsDeclared');
    case 'whole':
      return messageText('readingIsWhole');
    case 'selection':
      return messageText('readingIsSelection');
    default:
      return name satisfies never;
  }
}
