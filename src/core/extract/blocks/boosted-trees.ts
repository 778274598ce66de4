/**
 * A model of boosted decision trees. Each tree is its nodes in preorder, as numbers: a split is `feature,
 * threshold` (at most the threshold goes to the first branch), a leaf is `-1, value`, the value in thousandths.
 */
export type BoostedTrees = Readonly<{ base: number; trees: readonly (readonly number[])[] }>;

/** A model ready to be asked. A row holds the number of every feature, in the model's order. */
export type Oracle = Readonly<{
  /** How likely the model holds the answer yes, 0 to 1. */
  ask(row: Float32Array): number;
  /**
   * How much each feature moved the answer, by its number, in the logarithm of the odds: at every split the way
   * taken, against the mean of both (Saabas, “Interpreting random forests”, 2014).
   */
  explain(row: Float32Array): Map<number, number>;
}>;

/** All nodes of all trees in one row: quicker to walk than a tree of objects. */
type Forest = Readonly<{
  roots: Int32Array;
  /** `-1` for a leaf. */
  features: Int16Array;
  /** The threshold of a split, the value of a leaf. */
  numbers: Float32Array;
  /** Where the second branch of a split begins; the first follows the split. */
  seconds: Int32Array;
}>;

export function readTrees(model: BoostedTrees): Oracle {
  const forest = plant(model);
  let means: Float32Array | null = null;
  return {
    ask(row) {
      const { roots, features, numbers, seconds } = forest;
      let sum = model.base;
      for (let tree = 0; tree < roots.length; tree += 1) {
        let at = roots[tree] as number;
        let feature = features[at] as number;
        while (feature >= 0) {
          at = (row[feature] as number) <= (numbers[at] as number) ? at + 1 : (seconds[at] as number);
          feature = features[at] as number;
        }
        sum += numbers[at] as number;
      }
      return 1 / (1 + Math.exp(-sum));
    },
    explain(row) {
      means ??= findMeans(forest);
      return explain(forest, means, row);
    },
  };
}

function plant({ trees }: BoostedTrees): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.length / 2, 0);
  const forest = {
    roots: new Int32Array(trees.length),
    features: new Int16Array(size),
    numbers: new Float32Array(size),
    seconds: new Int32Array(size),
  };
  let at = 0;
  for (const [index, tree] of trees.entries()) {
    forest.roots[index] = at;
    const open: number[] = [];
    for (let place = 0; place < tree.length; place += 2, at += 1) {
      const feature = tree[place] ?? -1;
      const number = tree[place + 1] ?? 0;
      forest.features[at] = feature;
      forest.numbers[at] = feature < 0 ? number / 1000 : number;
      if (feature < 0) closeBranch(open, forest.seconds, at + 1);
      else open.push(at);
    }
  }
  return forest;
}

/** A leaf ends the first branch of the last split that has no second one yet, which begins behind it. */
function closeBranch(open: number[], seconds: Int32Array, next: number): void {
  for (let split = open.pop(); split !== undefined; split = open.pop()) {
    if (seconds[split] === 0) {
      seconds[split] = next;
      open.push(split);
      return;
    }
  }
}

function explain({ roots, features, numbers, seconds }: Forest, means: Float32Array, row: Float32Array) {
  const moved = new Map<number, number>();
  for (const root of roots) {
    let at = root;
    for (let feature = features[at] ?? -1; feature >= 0; feature = features[at] ?? -1) {
      const next = (row[feature] ?? 0) <= (numbers[at] ?? 0) ? at + 1 : (seconds[at] ?? 0);
      moved.set(feature, (moved.get(feature) ?? 0) + (means[next] ?? 0) - (means[at] ?? 0));
      at = next;
    }
  }
  return moved;
}

/** The mean of all leaves below each node. */
function findMeans({ features, numbers, seconds }: Forest): Float32Array {
  const means = new Float32Array(features.length);
  const leaves = new Uint16Array(features.length);
  for (let at = features.length - 1; at >= 0; at -= 1) {
    if ((features[at] ?? -1) < 0) {
      leaves[at] = 1;
      means[at] = numbers[at] ?? 0;
      continue;
    }
    const [first, second] = [at + 1, seconds[at] ?? 0];
    leaves[at] = (leaves[first] ?? 0) + (leaves[second] ?? 0);
    const sum = (means[first] ?? 0) * (leaves[first] ?? 0) + (means[second] ?? 0) * (leaves[second] ?? 0);
    means[at] = sum / (leaves[at] ?? 1);
  }
  return means;
}
