import type { Article } from '../../core/article.ts';
import { applyEdits } from '../../core/edit/apply-edits.ts';
import {
  type ArticleEdits,
  type BlockName,
  cutBlock,
  noEdits,
  restoreBlock,
} from '../../core/edit/article-edits.ts';
import { addStep, editsNow, freshHistory, redo, undo } from '../../core/edit/edit-history.ts';

/** What a reader does to the article that is shown. */
export type EditSession = Readonly<{
  /** The article as it was read. */
  article: Article;
  edits(): ArticleEdits;
  /** The article as it is shown: this is what is saved. */
  current(): Article;
  cut(name: BlockName): void;
  restore(name: BlockName): void;
  /** Changes much at once, as one step. */
  change(edits: ArticleEdits): void;
  /** Whether there was anything to undo. */
  undo(): boolean;
  redo(): boolean;
}>;

/**
 * Begins with the article as it was read and what rules make of it, which can be undone; `onChange` is called after every
 * change.
 */
export function startEditSession(
  article: Article,
  begun: ArticleEdits,
  page: Document,
  onChange: () => void,
): EditSession {
  let history = begun === noEdits ? freshHistory : addStep(freshHistory, begun);
  // Written when it is asked for: most readers change nothing, and few save after every change.
  let made: Article | null = begun === noEdits ? article : null;
  const move = (next: typeof history | null): boolean => {
    if (!next) return false;
    history = next;
    made = null;
    onChange();
    return true;
  };
  return {
    article,
    edits: () => editsNow(history),
    current: () => {
      made ??= applyEdits(article, editsNow(history), page);
      return made;
    },
    cut: name => void move(addStep(history, cutBlock(editsNow(history), name))),
    restore: name => void move(addStep(history, restoreBlock(editsNow(history), name))),
    change: edits => void move(addStep(history, edits)),
    undo: () => move(undo(history)),
    redo: () => move(redo(history)),
  };
}
