import { type ArticleEdits, cutBlock, restoreBlock } from '../edit/article-edits.ts';
import type { RuleEffect } from './apply-rules.ts';

/** Edits without what rules did. */
export function undoRules(edits: ArticleEdits, ran: readonly RuleEffect[]): ArticleEdits {
  return ran.reduce(
    (left, { rule, names }) => names.reduce(rule.effect === 'cut' ? restoreBlock : cutBlock, left),
    edits,
  );
}

/** Edits with what rules do. */
export function redoRules(edits: ArticleEdits, ran: readonly RuleEffect[]): ArticleEdits {
  return ran.reduce(
    (left, { rule, names }) => names.reduce(rule.effect === 'cut' ? cutBlock : restoreBlock, left),
    edits,
  );
}
