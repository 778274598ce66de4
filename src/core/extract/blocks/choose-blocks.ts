export type Choice = Readonly<{
  /** How much losing a word weighs against keeping a wrong one (beta squared of the F measure). */
  recall: number;
  /** No block is chosen that is less likely than this. */
  least: number;
}>;

/**
 * The blocks to keep: of all sets that hold the likelier blocks, the one with the best F measure that the
 * probabilities let expect. On a page that is clear this asks for more than on one that is not (Lewis,
 * “Evaluating and optimizing autonomous text classification systems”, 1995).
 * @param sizes how much each block counts, such as its words
 */
export function chooseBlocks(
  probabilities: Float32Array,
  sizes: readonly number[],
  { recall, least }: Choice,
): readonly boolean[] {
  const order = [...probabilities.keys()].sort(
    (one, other) => (probabilities[other] ?? 0) - (probabilities[one] ?? 0),
  );
  const size = (index: number) => sizes[index] ?? 0;
  const expected = (index: number) => size(index) * (probabilities[index] ?? 0);
  const wanted = order.reduce((sum, index) => sum + expected(index), 0);
  let right = 0;
  let chosen = 0;
  let best = 0;
  let most = 0;
  for (const [place, index] of order.entries()) {
    if ((probabilities[index] ?? 0) < least) break;
    right += expected(index);
    chosen += size(index);
    const measure = ((1 + recall) * right) / (chosen + recall * wanted);
    if (measure >= best) [best, most] = [measure, place + 1];
  }
  const kept = new Set(order.slice(0, most));
  return sizes.map((_, index) => kept.has(index));
}
