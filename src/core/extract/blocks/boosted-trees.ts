/**
 * A model of boosted decision trees. Each tree is its nodes in preorder, as numbers: a split is `feature,
 * threshold` (at most the threshold goes to the first branch), a leaf is `-1, value`.
 */
export type BoostedTrees = Readonly<{ base: number; trees: readonly (readonly number[])[] }>;

/** A tree made ready to be asked: where the second branch of each split begins. */
type Tree = Readonly<{ nodes: Float32Array; second: Int16Array }>;

/** A model ready to be asked about one place in columns of features. */
export type Oracle = Readonly<{
  /** How likely the model holds the answer yes, 0 to 1. */
  ask(columns: readonly Float32Array[], index: number): number;
  /**
   * How much each feature moved the answer, by its number, in the logarithm of the odds: at every split the way
   * taken, against the mean of both (Saabas, “Interpreting random forests”, 2014).
   */
  explain(columns: readonly Float32Array[], index: number): Map<number, number>;
}>;

export function readTrees({ base, trees }: BoostedTrees): Oracle {
  const ready = trees.map(findBranches);
  let means: readonly Float32Array[] | null = null;
  return {
    ask(columns, index) {
      let sum = base;
      for (const tree of ready) sum += ask(tree, columns, index);
      return 1 / (1 + Math.exp(-sum));
    },
    explain(columns, index) {
      means ??= ready.map(findMeans);
      const moved = new Map<number, number>();
      for (const [place, tree] of ready.entries())
        explain(tree, means[place] ?? new Float32Array(), columns, index, moved);
      return moved;
    },
  };
}

function ask({ nodes, second }: Tree, columns: readonly Float32Array[], index: number): number {
  let at = 0;
  for (let feature = nodes[0] ?? -1; feature >= 0; feature = nodes[at] ?? -1) {
    const isFirst = (columns[feature]?.[index] ?? 0) <= (nodes[at + 1] ?? 0);
    at = isFirst ? at + 2 : (second[at] ?? 0);
  }
  return nodes[at + 1] ?? 0;
}

function explain(
  { nodes, second }: Tree,
  means: Float32Array,
  columns: readonly Float32Array[],
  index: number,
  moved: Map<number, number>,
): void {
  let at = 0;
  for (let feature = nodes[0] ?? -1; feature >= 0; feature = nodes[at] ?? -1) {
    const isFirst = (columns[feature]?.[index] ?? 0) <= (nodes[at + 1] ?? 0);
    const next = isFirst ? at + 2 : (second[at] ?? 0);
    moved.set(feature, (moved.get(feature) ?? 0) + (means[next] ?? 0) - (means[at] ?? 0));
    at = next;
  }
}

/** The mean of all leaves below each node. */
function findMeans({ nodes, second }: Tree): Float32Array {
  const means = new Float32Array(nodes.length);
  const leaves = new Uint16Array(nodes.length);
  for (let at = nodes.length - 2; at >= 0; at -= 2) {
    const [first, other] = [at + 2, second[at] ?? 0];
    const isLeaf = (nodes[at] ?? -1) < 0;
    leaves[at] = isLeaf ? 1 : (leaves[first] ?? 0) + (leaves[other] ?? 0);
    const sum = (means[first] ?? 0) * (leaves[first] ?? 0) + (means[other] ?? 0) * (leaves[other] ?? 0);
    means[at] = isLeaf ? (nodes[at + 1] ?? 0) : sum / (leaves[at] ?? 1);
  }
  return means;
}

/** In preorder the second branch begins where the first, with all below it, ends. */
function findBranches(tree: readonly number[]): Tree {
  const nodes = Float32Array.from(tree);
  const second = new Int16Array(nodes.length);
  const open: number[] = [];
  for (let at = 0; at < nodes.length; at += 2) {
    if ((nodes[at] ?? -1) >= 0) {
      open.push(at);
      continue;
    }
    // A leaf ends the first branch of the last split without a second one.
    for (let split = open.pop(); split !== undefined; split = open.pop()) {
      if (second[split] === 0) {
        second[split] = at + 2;
        open.push(split);
        break;
      }
    }
  }
  return { nodes, second };
}
