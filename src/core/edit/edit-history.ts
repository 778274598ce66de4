import { type ArticleEdits, noEdits } from './article-edits.ts';

/** All that was done to an article, with a place in it. */
export type EditHistory = Readonly<{ steps: readonly ArticleEdits[]; at: number }>;

export const freshHistory: EditHistory = { steps: [noEdits], at: 0 };

/** What holds now. */
export function editsNow({ steps, at }: EditHistory): ArticleEdits {
  return steps[at] ?? noEdits;
}

/** One step more; what had been undone is gone. */
export function addStep({ steps, at }: EditHistory, edits: ArticleEdits): EditHistory {
  return { steps: [...steps.slice(0, at + 1), edits], at: at + 1 };
}

/** One step back; `null` where there is none. */
export function undo({ steps, at }: EditHistory): EditHistory | null {
  return at > 0 ? { steps, at: at - 1 } : null;
}

/** One step forth again; `null` where there is none. */
export function redo({ steps, at }: EditHistory): EditHistory | null {
  return at < steps.length - 1 ? { steps, at: at + 1 } : null;
}
