import type { ReadingName } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';

/** Says which reading of a page is shown. */
export function readingWords(name: ReadingName): string {
  switch (name) {
    case 'judged':
      return messageText('readingIsFirst');
    case 'found':
      return messageText('readingIsFound');
    case 'declared':
      return messageText('readingIsDeclared');
    case 'whole':
      return messageText('readingIsWhole');
    default:
      return name satisfies never;
  }
}
