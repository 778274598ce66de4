import type { Binned } from './bin-columns.ts';

/** How a tree may grow. */
export type TreeLimits = Readonly<{
  leaves: number;
  /** The least that the rows of a leaf count together (the sum of their second derivatives). */
  leastInLeaf: number;
  /** Draws leaves with little behind them towards nothing. */
  caution: number;
}>;

/** A node: a split, or a leaf with its value. */
export type TreeNode =
  | { feature: number; bin: number; first: TreeNode; second: TreeNode }
  | { value: number; rows: Int32Array };

type Split = { feature: number; bin: number; gain: number };
type Leaf = {
  rows: Int32Array;
  histogram: Float64Array;
  gradient: number;
  weight: number;
  best: Split | null;
  node: TreeNode;
};

const bins = 64;

/**
 * Grows one regression tree, best leaf first, on first and second derivatives of the loss, as Chen and Guestrin
 * describe (XGBoost, 2016) with histograms as in LightGBM (Ke et al., 2017).
 * @param rows the rows that this tree may see
 * @param features the columns that it may ask
 */
export function growTree(
  binned: Binned,
  gradients: Float32Array,
  weights: Float32Array,
  rows: Int32Array,
  features: readonly number[],
  limits: TreeLimits,
): TreeNode {
  const makeLeaf = (its: Int32Array, histogram: Float64Array): Leaf => {
    let gradient = 0;
    let weight = 0;
    for (const row of its) {
      gradient += gradients[row] ?? 0;
      weight += weights[row] ?? 0;
    }
    const node = { value: -gradient / (weight + limits.caution), rows: its };
    const leaf: Leaf = { rows: its, histogram, gradient, weight, best: null, node };
    leaf.best = findSplit(leaf, features, limits);
    return leaf;
  };
  const fill = (its: Int32Array) => fillHistogram(binned, gradients, weights, its, features);
  const root = makeLeaf(rows, fill(rows));
  let tree: TreeNode = root.node;
  const parents = new Map<TreeNode, { split: Extract<TreeNode, { first: TreeNode }>; isFirst: boolean }>();
  const open = [root];
  for (let leaves = 1; leaves < limits.leaves; leaves += 1) {
    const leaf = takeBest(open);
    if (!leaf?.best) break;
    const { feature, bin } = leaf.best;
    const [firstRows, secondRows] = divide(leaf.rows, binned.bins[feature] ?? new Uint8Array(), bin);
    // The larger side's histogram is what the smaller one leaves of the parent's.
    const isFirstSmall = firstRows.length <= secondRows.length;
    const small = fill(isFirstSmall ? firstRows : secondRows);
    const large = leaf.histogram;
    for (let at = 0; at < large.length; at += 1) large[at] = (large[at] ?? 0) - (small[at] ?? 0);
    const first = makeLeaf(firstRows, isFirstSmall ? small : large);
    const second = makeLeaf(secondRows, isFirstSmall ? large : small);
    const split = { feature, bin, first: first.node, second: second.node };
    const above = parents.get(leaf.node);
    if (!above) tree = split;
    else if (above.isFirst) above.split.first = split;
    else above.split.second = split;
    parents.set(first.node, { split, isFirst: true });
    parents.set(second.node, { split, isFirst: false });
    open.push(first, second);
  }
  return tree;
}

function takeBest(open: Leaf[]): Leaf | undefined {
  let best = -1;
  for (const [index, { best: split }] of open.entries()) {
    if (split && split.gain > (open[best]?.best?.gain ?? 0)) best = index;
  }
  return best < 0 ? undefined : open.splice(best, 1)[0];
}

/** For each feature and bin the sum of gradients and of weights. */
function fillHistogram(
  binned: Binned,
  gradients: Float32Array,
  weights: Float32Array,
  rows: Int32Array,
  features: readonly number[],
): Float64Array {
  const histogram = new Float64Array(features.length * bins * 2);
  const size = rows.length;
  const ownGradients = new Float32Array(size);
  const ownWeights = new Float32Array(size);
  for (let at = 0; at < size; at += 1) {
    const row = rows[at] as number;
    ownGradients[at] = gradients[row] as number;
    ownWeights[at] = weights[row] as number;
  }
  for (const [place, feature] of features.entries()) {
    const column = binned.bins[feature] ?? new Uint8Array();
    const start = place * bins * 2;
    for (let at = 0; at < size; at += 1) {
      const cell = start + 2 * (column[rows[at] as number] as number);
      histogram[cell] = (histogram[cell] as number) + (ownGradients[at] as number);
      histogram[cell + 1] = (histogram[cell + 1] as number) + (ownWeights[at] as number);
    }
  }
  return histogram;
}

function findSplit(
  { histogram, gradient, weight }: Leaf,
  features: readonly number[],
  { leastInLeaf, caution }: TreeLimits,
): Split | null {
  const score = (sum: number, counted: number) => (sum * sum) / (counted + caution);
  const whole = score(gradient, weight);
  let best: Split | null = null;
  for (const [place, feature] of features.entries()) {
    let below = 0;
    let weighed = 0;
    for (let bin = 0; bin < bins - 1; bin += 1) {
      const cell = (place * bins + bin) * 2;
      below += histogram[cell] ?? 0;
      weighed += histogram[cell + 1] ?? 0;
      if (weighed < leastInLeaf) continue;
      if (weight - weighed < leastInLeaf) break;
      const gain = score(below, weighed) + score(gradient - below, weight - weighed) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain };
    }
  }
  return best;
}

function divide(rows: Int32Array, column: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const first = new Int32Array(rows.length);
  const second = new Int32Array(rows.length);
  let inFirst = 0;
  let inSecond = 0;
  for (const row of rows) {
    if ((column[row] ?? 0) <= bin) first[inFirst++] = row;
    else second[inSecond++] = row;
  }
  return [first.slice(0, inFirst), second.slice(0, inSecond)];
}
