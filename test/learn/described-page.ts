/** A page as the learner sees it: lists with one entry per block, in document order. */
export type DescribedPage = Readonly<{
  lines: readonly string[];
  /** Whether the steps before the judgement keep the block, and whether Readability found it. */
  kept: readonly boolean[];
  found: readonly boolean[];
  columns: Readonly<Record<string, readonly number[]>>;
  /** All elements at and above the blocks: the place of what each stands in, `-1` for the root, and its names. */
  parts: readonly Readonly<{ above: number; names: readonly string[] }>[];
  /** The place of the block's own element among the parts, and of its parent. */
  part: readonly number[];
  parentPart: readonly number[];
}>;
