import { readSrcset } from './read-srcset.ts';

/** Wider than any screen a reader reads on: more only makes the file heavier. Pixels of the file. */
const widestUseful = 2000;

/**
 * The best address out of `srcset` values: the widest that is not needlessly wide, else the narrowest of the
 * too wide ones. `null` when they hold none.
 */
export function bestCandidate(sets: readonly string[]): string | null {
  const candidates = sets.flatMap(readSrcset).filter(({ address }) => !/^data:/i.test(address));
  const widths = candidates.map(({ width }) => width);
  const useful = widths.filter(width => width <= widestUseful);
  const best = useful.length > 0 ? largest(useful) : -largest(widths.map(width => -width));
  return candidates.find(({ width }) => width === best)?.address ?? null;
}

function largest(widths: readonly number[]): number {
  return widths.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}
