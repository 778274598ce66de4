import { messageText } from '../platform/message-text.ts';
import { makeElement } from './make-element.ts';

/** What the extension promises about what people read, a sentence each. Tests hold every one of them. */
export function privacyView(page: Document): HTMLElement {
  const promises = [
    messageText('promiseClick'),
    messageText('promiseSends'),
    messageText('promisePictures'),
    messageText('promiseKeeps'),
    messageText('promisePage'),
  ];
  return makeElement(page, 'ul', 'promises', ...promises.map(words => makeElement(page, 'li', null, words)));
}
