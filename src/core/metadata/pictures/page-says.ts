import { foldWords } from '../text/compare-words.ts';
import { elementText } from '../text/element-text.ts';

/** So much of a page is read for it. Characters. */
const mostText = 500_000;

/** Whether a page shows these words somewhere, whatever stands between them. */
export function pageSays(page: Document, words: string): boolean {
  const key = foldWords(words, '');
  return key !== '' && foldWords(elementText(page.body, undefined, mostText), '').includes(key);
}
