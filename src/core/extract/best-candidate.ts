/** Wider than any screen a reader reads on: more only makes the file heavier. Pixels of the file. */
const widestUseful = 2000;

/**
 * The best address out of `srcset` values (HTML Standard, 4.8.4.2): the widest that is not needlessly wide,
 * else the narrowest of the too wide ones. `null` when they hold none.
 */
export function bestCandidate(sets: readonly string[]): string | null {
  const candidates = sets.flatMap(readCandidates).filter(({ address }) => !/^data:/i.test(address));
  const useful = candidates.filter(({ width }) => width <= widestUseful);
  const widest = useful.reduce<Candidate | null>(
    (best, each) => (best && best.width >= each.width ? best : each),
    null,
  );
  const narrowest = candidates.reduce<Candidate | null>(
    (best, each) => (best && best.width <= each.width ? best : each),
    null,
  );
  return (widest ?? narrowest)?.address ?? null;
}

type Candidate = { address: string; width: number };

function readCandidates(set: string): Candidate[] {
  // Addresses may hold commas; a comma ends a candidate only after its descriptor or before white space.
  const candidates: Candidate[] = [];
  for (const match of set
    .slice(0, 20_000)
    .matchAll(/\s*,*\s*(\S*[^,\s])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)/g)) {
    const [, address, number, unit] = match;
    if (!address) continue;
    // A density is as good as a multiple of a usual column.
    const width = number ? Number(number) * (unit === 'x' ? 600 : 1) : 600;
    candidates.push({ address, width });
  }
  return candidates;
}
