import { type ArticleEdits, noEdits } from './article-edits.ts';

/** Edits as plain JSON: what goes from the popup to a tab with an article. */
export type KeptEdits = Readonly<{ cut: readonly string[]; restored: readonly number[] }>;

export function keepEdits({ cut, restored }: ArticleEdits): KeptEdits {
  return { cut: [...cut], restored: [...restored] };
}

/** The edits again; the very ones of nobody where nothing was changed. */
export function readEdits({ cut, restored }: KeptEdits): ArticleEdits {
  if (cut.length === 0 && restored.length === 0) return noEdits;
  return { cut: new Set(cut), restored: new Set(restored) };
}
