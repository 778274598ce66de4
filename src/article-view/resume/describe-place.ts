import type { TextPart } from '../progress/list-text-parts.ts';
import type { ReadingPosition } from '../progress/watch-reading.ts';
import { fingerprint } from './fingerprint.ts';
import type { ReadingPlace } from './reading-place.ts';

/** A position as it is kept: nothing of the article's words is in it. */
export function describePlace(position: ReadingPosition, salt: string): Omit<ReadingPlace, 'key'> {
  const { parts, first, above } = position;
  const part = parts[first];
  return {
    block: bodyOf(parts.slice(0, first)).length,
    print: fingerprint(part?.element.textContent ?? '', salt),
    above: Math.round(above * 1000) / 1000,
  };
}

/**
 * The part of the article that a kept place means: the nearest that begins with the same words, wherever it stands now;
 * `null` where they are gone. By its number alone it could be anything, of another article even.
 */
export function findPlace(parts: readonly TextPart[], place: ReadingPlace, salt: string): HTMLElement | null {
  let nearest: Readonly<{ element: HTMLElement; distance: number }> | null = null;
  for (const [index, { element }] of bodyOf(parts).entries()) {
    const distance = Math.abs(index - place.block);
    if (nearest && distance >= nearest.distance) continue;
    if (fingerprint(element.textContent ?? '', salt) === place.print) nearest = { element, distance };
  }
  return nearest?.element ?? null;
}

function bodyOf(parts: readonly TextPart[]): readonly TextPart[] {
  return parts.filter(({ isOfBody }) => isOfBody);
}
