/** How much a word in the name of a part speaks for the story (above 0) or against it (below 0). */
export type NameWeights = Readonly<{ get(word: string): number | undefined }>;

/** What the names of an element and of all above it say together. */
export type Named = Readonly<{ own: number; sum: number; least: number; most: number }>;

export const unnamed: Named = { own: 0, sum: 0, least: 0, most: 0 };

/** What a name above a block says wears off with every step. */
const fading = 0.8;

/** What is said of an element by the words of its names, below one of which `above` is said. */
export function nameBelow(above: Named, words: readonly string[], weights: NameWeights): Named {
  const own = weigh(words, weights);
  return {
    own,
    sum: above.sum * fading + own,
    least: Math.min(above.least, own),
    most: Math.max(above.most, own),
  };
}

/** The strongest word for and the strongest against, together. */
function weigh(words: readonly string[], weights: NameWeights): number {
  let least = 0;
  let most = 0;
  for (const word of words) {
    const weight = weights.get(word) ?? 0;
    if (weight < least) least = weight;
    if (weight > most) most = weight;
  }
  return least + most;
}
