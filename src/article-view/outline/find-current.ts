import { readingWindow } from '../scroller-of.ts';

/** A heading within this share of the window's height, from its top, is the one that is read under. */
const readingShare = 0.25;

/** The index of the heading under which a reader is now; `-1` above the first. Asks for the layout. */
export function findCurrent(view: HTMLElement, headings: readonly HTMLElement[]): number {
  const { top, bottom } = readingWindow(view);
  const line = top + (bottom - top) * readingShare;
  let current = -1;
  headings.forEach((heading, index) => {
    const box = heading.getBoundingClientRect();
    // One that is folded away has no place.
    if (box.height > 0 && box.top <= line) current = index;
  });
  return current;
}
