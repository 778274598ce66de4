import type { NameWeights } from '../../src/core/extract/blocks/weigh-names.ts';
import type { LabelledPage } from './labelled-page.ts';

/** Words that fewer publishers use say something of these publishers only. */
const fewestPublishers = 6;
const leastWeight = 0.4;
const mostWords = 400;
/** Parts so far above a block say nothing of it any more. */
const farthestPart = 12;

type Tally = { inside: number; outside: number };

/**
 * How much each word in the names of a page's parts speaks for the story: the logarithm of how much more of the
 * text under it belongs than does not, every publisher counted once.
 */
export function weighWords(pages: readonly LabelledPage[]): NameWeights {
  const words = new Map<string, Map<string, Tally>>();
  for (const page of pages) {
    for (const [part, tally] of tallyParts(page)) {
      for (const name of new Set(page.parts[part]?.names)) {
        const publishers = words.get(name) ?? new Map<string, Tally>();
        words.set(name, publishers);
        add(publishers, page.publisher, tally);
      }
    }
  }
  const weights = [...words].flatMap(([word, publishers]) => {
    if (publishers.size < fewestPublishers) return [];
    const weight = weightOf(publishers);
    return Math.abs(weight) > leastWeight ? [{ word, weight, publishers: publishers.size }] : [];
  });
  const rank = ({ weight, publishers }: { weight: number; publishers: number }) =>
    Math.abs(weight) * Math.log(publishers);
  const chosen = weights.toSorted((one, other) => rank(other) - rank(one)).slice(0, mostWords);
  return new Map(chosen.map(({ word, weight }) => [word, Number(weight.toFixed(2))]));
}

/** What of the text under each part belongs and what does not. */
function tallyParts(page: LabelledPage): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const [index, belongs] of page.belongs.entries()) {
    const counts = page.counts[index] ?? 0;
    if (counts === 0) continue;
    const tally = belongs ? { inside: counts, outside: 0 } : { inside: 0, outside: counts };
    let part = page.part[index] ?? -1;
    for (let step = 0; part >= 0 && step < farthestPart; step += 1) {
      add(tallies, part, tally);
      part = page.parts[part]?.above ?? -1;
    }
  }
  return tallies;
}

function add<Key>(tallies: Map<Key, Tally>, key: Key, { inside, outside }: Tally): void {
  const tally = tallies.get(key) ?? { inside: 0, outside: 0 };
  tally.inside += inside;
  tally.outside += outside;
  tallies.set(key, tally);
}

function weightOf(publishers: ReadonlyMap<string, Tally>): number {
  let inside = 0;
  let outside = 0;
  for (const tally of publishers.values()) {
    const all = tally.inside + tally.outside;
    inside += tally.inside / all;
    outside += tally.outside / all;
  }
  return Math.log((inside + 1) / (outside + 1));
}
