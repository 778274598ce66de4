import { messageText } from '../../platform/message-text.ts';
import { makeElement } from '../make-element.ts';

/** Says over an article, for as long as blocks are cut, how that is done; `end` ends it. */
export function cutHint(page: Document, end: () => void): HTMLElement {
  const button = makeElement(page, 'button', 'button small', messageText('cutEnd'));
  button.type = 'button';
  button.addEventListener('click', end);
  const words = makeElement(page, 'p', null, messageText('cutHint'));
  const hint = makeElement(page, 'div', 'cut-hint', words, button);
  hint.lang = messageText('messageLanguage');
  hint.dir = page.documentElement.dir;
  hint.hidden = true;
  return hint;
}
