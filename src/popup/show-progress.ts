import { messageText } from '../platform/message-text.ts';
import type { PopupParts } from './popup-parts.ts';

/** When the shape of an article to come appears, in ms. Most are there before, and painting it would hold them up. */
const ghostDelay = 150;

/** When words appear over it, in ms. Sooner, they would only flicker. */
const steps: readonly (readonly [number, string])[] = [
  [300, 'reading'],
  [4_000, 'readingLong'],
];

/** Shows, and tells in a live region, that reading goes on. Returns what stops it and clears both. */
export function showProgress({ progress, ghost }: Pick<PopupParts, 'progress' | 'ghost'>): () => void {
  const timers = steps.map(([delay, key]) =>
    setTimeout(() => {
      progress.textContent = messageText(key);
    }, delay),
  );
  timers.push(
    setTimeout(() => {
      ghost.hidden = false;
    }, ghostDelay),
  );
  return () => {
    for (const timer of timers) clearTimeout(timer);
    progress.replaceChildren();
    ghost.hidden = true;
  };
}
