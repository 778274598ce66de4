import { messageText } from '../platform/message-text.ts';

/** When words appear beside the skeleton, in ms. Sooner, they would only flicker. */
const steps: readonly (readonly [number, string])[] = [
  [300, 'reading'],
  [4_000, 'readingLong'],
];

/** Tells in `place` (a live region) that reading goes on. Returns what stops it and clears the words. */
export function showProgress(place: HTMLElement): () => void {
  const timers = steps.map(([delay, key]) =>
    setTimeout(() => {
      place.textContent = messageText(key);
    }, delay),
  );
  return () => {
    for (const timer of timers) clearTimeout(timer);
    place.replaceChildren();
  };
}
