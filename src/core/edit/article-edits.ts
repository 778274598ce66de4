/**
 * The name of a block of an article: `3` and `3.1` for a block of the body and one inside a section (`nameBlocks`),
 * `standfirst`, `lead` for the lead picture, `r5` for the fifth removed block (counted from 0).
 */
export type BlockName = string;

/**
 * What a reader changed of an article: an article and its edits make the same article again, in whatever order they
 * were made. Nothing moves, so that a block's name stays good.
 */
export type ArticleEdits = Readonly<{
  /** Blocks of the article that were cut. */
  cut: ReadonlySet<BlockName>;
  /** Indices into the article's `removed` of what was put back. */
  restored: ReadonlySet<number>;
}>;

export const noEdits: ArticleEdits = { cut: new Set(), restored: new Set() };

/** Cuts a block; one that had been put back is removed again. */
export function cutBlock(edits: ArticleEdits, name: BlockName): ArticleEdits {
  const index = removedIndex(name);
  if (index === null) return { ...edits, cut: new Set([...edits.cut, name]) };
  return { ...edits, restored: without(edits.restored, index) };
}

/** Puts a removed block, or one that the reader cut, into its place. */
export function restoreBlock(edits: ArticleEdits, name: BlockName): ArticleEdits {
  const index = removedIndex(name);
  if (index === null) return { ...edits, cut: without(edits.cut, name) };
  return { ...edits, restored: new Set([...edits.restored, index]) };
}

/** The name of the removed block at an index of the article's `removed`. */
export function removedName(index: number): BlockName {
  return `r${index}`;
}

function removedIndex(name: BlockName): number | null {
  const [, digits] = /^r(\d+)$/.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
}

function without<Value>(all: ReadonlySet<Value>, gone: Value): ReadonlySet<Value> {
  return new Set([...all].filter(each => each !== gone));
}
