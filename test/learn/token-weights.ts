/** How much text under or with a word belongs to the story, and how much does not. */
export type Tally = { inside: number; outside: number };

/** Tallies of every word, publisher by publisher. */
export type Tallies = Map<string, Map<string, Tally>>;

export type WeightLimits = Readonly<{
  /** Words that fewer publishers use say something of these publishers only. */
  fewestPublishers: number;
  /** What speaks less for or against is left out. */
  leastWeight: number;
  mostWords: number;
}>;

/** The words of a model, each with what every publisher says of it. */
export type TokenWeights = Readonly<{
  /** What a model ships: two digits after the point. */
  all: ReadonlyMap<string, number>;
  /**
   * The weights as they are without one publisher. A publisher's own pages must not be learned with weights that
   * they made: on unseen pages no weight is that sure.
   */
  without(publisher: string): Readonly<{ get(word: string): number | undefined }>;
}>;

export function addTally(
  tallies: Tallies,
  word: string,
  publisher: string,
  { inside, outside }: Tally,
): void {
  const publishers = tallies.get(word) ?? new Map<string, Tally>();
  tallies.set(word, publishers);
  const tally = publishers.get(publisher) ?? { inside: 0, outside: 0 };
  publishers.set(publisher, tally);
  tally.inside += inside;
  tally.outside += outside;
}

type Share = { inside: number; outside: number; byPublisher: ReadonlyMap<string, number> };

/**
 * How much each word speaks for the story: the logarithm of how much more of its text belongs than does not,
 * every publisher counted once. Those that say most, in the most places, are kept.
 */
export function weighTokens(
  tallies: Tallies,
  { fewestPublishers, leastWeight, mostWords }: WeightLimits,
): TokenWeights {
  const known = [...tallies].flatMap(([word, publishers]) => {
    if (publishers.size < fewestPublishers) return [];
    const share = sumUp(publishers);
    const weight = weightOf(share.inside, share.outside);
    return Math.abs(weight) > leastWeight
      ? [{ word, share, weight, rank: Math.abs(weight) * Math.log(publishers.size) }]
      : [];
  });
  const chosen = known.toSorted((one, other) => other.rank - one.rank).slice(0, mostWords);
  const shares = new Map(chosen.map(({ word, share }) => [word, share]));
  return {
    all: new Map(chosen.map(({ word, weight }) => [word, Number(weight.toFixed(2))])),
    without: publisher => ({ get: word => weightWithout(shares.get(word), publisher) }),
  };
}

function sumUp(publishers: ReadonlyMap<string, Tally>): Share {
  const share = { inside: 0, outside: 0, byPublisher: new Map<string, number>() };
  for (const [publisher, { inside, outside }] of publishers) {
    const part = inside / (inside + outside);
    share.inside += part;
    share.outside += 1 - part;
    share.byPublisher.set(publisher, part);
  }
  return share;
}

function weightWithout(share: Share | undefined, publisher: string): number | undefined {
  if (!share) return undefined;
  const own = share.byPublisher.get(publisher);
  return own === undefined
    ? weightOf(share.inside, share.outside)
    : weightOf(share.inside - own, share.outside - 1 + own);
}

function weightOf(inside: number, outside: number): number {
  return Math.log((inside + 1) / (outside + 1));
}
