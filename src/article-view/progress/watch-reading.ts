import { barHeight, scrollerOf } from '../scroller-of.ts';
import { listTextParts, type TextPart } from './list-text-parts.ts';

/** Where a reader is in an article. Lengths are characters of its text. */
export type ReadingPosition = Readonly<{
  parts: readonly TextPart[];
  /** The first part in view, by its index, and how much of it is above, from 0 to 1. */
  first: number;
  above: number;
  /** The last part in view. */
  last: number;
  /** What is above the window, what is above its lower edge, and all of it. */
  lengthAbove: number;
  lengthSeen: number;
  length: number;
}>;

export type ReadingWatch = Readonly<{ now(): ReadingPosition | null; end(): void }>;

/** A part reports each twentieth of itself that comes into view or leaves it. */
const thresholds = Array.from({ length: 21 }, (_, step) => step / 20);

/**
 * Follows where a reader is, by what comes into view and leaves it: nothing is asked of the layout while somebody
 * scrolls. `onMove` is called once at the beginning, too.
 */
export function watchReading(view: HTMLElement, onMove: (position: ReadingPosition) => void): ReadingWatch {
  const parts = listTextParts(view);
  const indices = new Map(parts.map(({ element }, index) => [element as Element, index]));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const inView = new Map<number, Readonly<{ above: number; seen: number }>>();
  let position: ReadingPosition | null = null;
  const observer = new IntersectionObserver(
    entries => {
      for (const entry of entries) {
        const index = indices.get(entry.target);
        if (index === undefined) continue;
        if (entry.isIntersecting) inView.set(index, sharesOf(entry));
        else inView.delete(index);
      }
      // Between two parts there is a moment in which none is seen.
      if (inView.size === 0) return;
      position = positionOf();
      onMove(position);
    },
    { root: scrollerOf(view), rootMargin: `-${barHeight(view)}px 0px 0px 0px`, threshold: thresholds },
  );
  for (const { element } of parts) observer.observe(element);
  return { now: () => position, end: () => observer.disconnect() };

  function positionOf(): ReadingPosition {
    const seen = [...inView.keys()];
    const first = seen.reduce((least, index) => Math.min(least, index));
    const last = seen.reduce((most, index) => Math.max(most, index));
    const above = inView.get(first)?.above ?? 0;
    return {
      parts,
      first,
      above,
      last,
      lengthAbove: lengthBefore(first) + (parts[first]?.length ?? 0) * above,
      lengthSeen: lengthBefore(last) + (parts[last]?.length ?? 0) * (inView.get(last)?.seen ?? 0),
      length,
    };
  }

  function lengthBefore(index: number): number {
    let sum = 0;
    for (let before = 0; before < index; before += 1) sum += parts[before]?.length ?? 0;
    return sum;
  }
}

/** How much of a part is above the window, and how much is above its lower edge. */
function sharesOf({ boundingClientRect: box, rootBounds }: IntersectionObserverEntry): {
  above: number;
  seen: number;
} {
  const top = rootBounds?.top ?? 0;
  const bottom = rootBounds?.bottom ?? box.bottom;
  const share = (edge: number) => Math.min(1, Math.max(0, (edge - box.top) / Math.max(box.height, 1)));
  return { above: share(top), seen: share(bottom) };
}
