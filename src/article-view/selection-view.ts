import type { Article } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';
import { readingLine } from './reading-line.ts';

/**
 * Says over an article that only what was selected of it is shown, with the way to the whole where there is one; over the
 * whole, the way back. `null` where nothing was selected.
 */
export function selectionView(article: Article, page: Document): HTMLElement | null {
  const { reading, otherReadings } = article;
  const has = (name: string) => otherReadings.some(other => other.name === name);
  const line = () => {
    if (reading === 'selection') {
      const offer = { name: 'judged', label: messageText('showWholeArticle') } as const;
      return readingLine(page, messageText('readingIsSelection'), has('judged') ? offer : null);
    }
    if (!has('selection')) return null;
    // Another reading of the whole says so itself.
    const words = reading === 'judged' ? messageText('readingIsArticle') : null;
    return readingLine(page, words, { name: 'selection', label: messageText('showSelection') });
  };
  const view = line();
  view?.classList.add('of-selection');
  return view;
}
