import type { ReadingName } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';
import { makeElement } from './make-element.ts';

/** A button that shows another reading of the page. */
export type ReadingOffer = Readonly<{ name: ReadingName; label: string }>;

/** A line of ours that says something of what is read, with the button of another reading, where one is offered. */
export function readingLine(
  page: Document,
  words: string | null,
  offer: ReadingOffer | null,
): HTMLParagraphElement {
  const line = makeElement(page, 'p', 'other-reading');
  if (words !== null) line.append(makeElement(page, 'span', null, words));
  if (offer) {
    const button = makeElement(page, 'button', 'button small', offer.label);
    button.type = 'button';
    button.dataset['switchReading'] = offer.name;
    line.append(button);
  }
  line.lang = messageText('messageLanguage');
  line.dir = page.documentElement.dir;
  return line;
}
