import { messageText } from '../../platform/message-text.ts';
import { findPart } from '../find-part.ts';
import { makeElement } from '../make-element.ts';
import { pluralMessage } from '../plural-message.ts';
import './progress.css';
import type { ReadingPosition } from './watch-reading.ts';

/** How long the time left stays beside the line after the last move, in ms. */
const wordsStay = 1_500;

/** The thin line that says how far one has read, and beside it, while one scrolls, how long the rest takes. */
export type ProgressLine = Readonly<{ show(position: ReadingPosition): void; remove(): void }>;

/** Adds the line under the bar. `minutes` is the reading time of the whole article. */
export function addProgressLine(page: Document, minutes: number): ProgressLine {
  const bar = makeElement(page, 'div', 'read-line');
  bar.setAttribute('role', 'progressbar');
  bar.ariaLabel = messageText('progressLabel');
  const words = makeElement(page, 'span', 'read-left');
  // The bar says it to screen readers.
  words.ariaHidden = 'true';
  const line = makeElement(page, 'div', 'read-progress', bar, words);
  line.lang = messageText('messageLanguage');
  findPart(page, 'bar').append(line);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;

  return {
    show(position) {
      const share = shareRead(position);
      line.hidden = share === null;
      if (share === null) return;
      const left = timeLeft(minutes, position);
      bar.style.setProperty('--read', String(share));
      bar.ariaValueNow = String(Math.round(share * 100));
      bar.ariaValueText = left;
      words.textContent = left;
      // It is there while one moves, and never covers what is being read.
      if (!isFirst) line.dataset['moving'] = '';
      isFirst = false;
      clearTimeout(timer);
      timer = setTimeout(() => delete line.dataset['moving'], wordsStay);
    },
    remove() {
      clearTimeout(timer);
      line.remove();
    },
  };
}

/** How much was read: 0 at the beginning, 1 when the end is seen; `null` where all of it is seen at once. */
function shareRead({ lengthAbove, lengthSeen, length }: ReadingPosition): number | null {
  const toCome = length - lengthSeen;
  const whole = lengthAbove + toCome;
  return whole < 1 ? null : lengthAbove / whole;
}

/** How long what is not yet read takes, in words. */
export function timeLeft(minutes: number, { lengthAbove, length }: ReadingPosition): string {
  const left = minutes * (1 - lengthAbove / Math.max(length, 1));
  return left < 1 ? messageText('lessThanAMinuteLeft') : pluralMessage('minutesLeft', Math.round(left));
}
