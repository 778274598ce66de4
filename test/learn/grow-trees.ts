import type { BoostedTrees } from '../../src/core/extract/blocks/boosted-trees.ts';
import { makeRandom } from '../make-random.ts';
import { type Binned, binColumns } from './bin-columns.ts';
import { growTree, type TreeLimits, type TreeNode } from './grow-tree.ts';

export type GrowthOptions = TreeLimits &
  Readonly<{
    trees: number;
    rate: number;
    /** The part of the columns, and of the rows, that each tree sees. */
    columnShare: number;
    rowShare: number;
    seed: number;
  }>;

/** What to learn: columns, and for each row the answer and how much it counts. */
export type Lesson = Readonly<{
  columns: readonly Float32Array[];
  answers: Uint8Array;
  counts: Float32Array;
}>;

/** Grows boosted trees that tell how likely the answer is yes (logistic loss). The same seed gives the same trees. */
export function growTrees({ columns, answers, counts }: Lesson, options: GrowthOptions): BoostedTrees {
  const binned = binColumns(columns);
  const random = makeRandom(options.seed);
  const rows = answers.length;
  let yes = 0;
  let all = 0;
  for (let row = 0; row < rows; row += 1) {
    all += counts[row] ?? 0;
    yes += (answers[row] ?? 0) * (counts[row] ?? 0);
  }
  const base = Math.log(yes / (all - yes));
  const sums = new Float32Array(rows).fill(base);
  const gradients = new Float32Array(rows);
  const weights = new Float32Array(rows);
  const trees: number[][] = [];
  for (let round = 0; round < options.trees; round += 1) {
    for (let row = 0; row < rows; row += 1) {
      const probability = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      const count = counts[row] ?? 0;
      gradients[row] = count * (probability - (answers[row] ?? 0));
      weights[row] = count * probability * (1 - probability);
    }
    const seen = Int32Array.from({ length: rows }, (_, row) => row).filter(() => random() < options.rowShare);
    const asked = columns.map((_, column) => column).filter(() => random() < options.columnShare);
    const tree = growTree(binned, gradients, weights, seen, asked, options);
    addTree(tree, binned, sums, options.rate);
    trees.push(writeTree(tree, binned, options.rate));
  }
  return { base: round(base), trees };
}

function addTree(tree: TreeNode, { bins, rows }: Binned, sums: Float32Array, rate: number): void {
  for (let row = 0; row < rows; row += 1) {
    let node = tree;
    while ('feature' in node) node = (bins[node.feature]?.[row] ?? 0) <= node.bin ? node.first : node.second;
    sums[row] = (sums[row] ?? 0) + rate * node.value;
  }
}

function writeTree(node: TreeNode, binned: Binned, rate: number): number[] {
  if (!('feature' in node)) return [-1, Math.round(rate * node.value * 1000)];
  const border = binned.borders[node.feature]?.[node.bin] ?? 0;
  return [
    node.feature,
    roundUp(border),
    ...writeTree(node.first, binned, rate),
    ...writeTree(node.second, binned, rate),
  ];
}

function round(number: number): number {
  return Number(number.toPrecision(3));
}

/** A border in few digits that has the same numbers on each side, or nearly. */
function roundUp(border: number): number {
  return Number(Number.isInteger(border) ? border : border.toPrecision(4));
}
