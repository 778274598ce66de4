/**
 * A model of boosted decision trees. Each tree is its nodes in preorder, as numbers: a split is `feature,
 * threshold` (at most the threshold goes to the first branch), a leaf is `-1, value`.
 */
export type BoostedTrees = Readonly<{ base: number; trees: readonly (readonly number[])[] }>;

/** A tree made ready to be asked: where the second branch of each split begins. */
type Tree = Readonly<{ nodes: Float32Array; second: Int16Array }>;

/** Gives the function that tells how likely the model holds the answer yes, 0 to 1, for one place in columns of features. */
export function readTrees({
  base,
  trees,
}: BoostedTrees): (columns: readonly Float32Array[], index: number) => number {
  const ready = trees.map(findBranches);
  return (columns, index) => {
    let sum = base;
    for (const tree of ready) sum += ask(tree, columns, index);
    return 1 / (1 + Math.exp(-sum));
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
