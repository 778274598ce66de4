import type { RemovalReason } from '../../article.ts';
import type { RemovalLog } from '../removal-log.ts';
import { listPageBlocks } from './list-page-blocks.ts';
import type { Verdict } from './settle-blocks.ts';
import { wrapLooseText } from './wrap-loose-text.ts';

/**
 * Takes out of a settled body the blocks that were left out and are still there: Readability makes elements of its
 * own, without a number, and a block in one of them can only be known by its words.
 */
export function sweepBody(body: Element, verdicts: readonly Verdict[], log: RemovalLog): void {
  const left = new Map<string, RemovalReason>();
  for (const { line, belongs, reason } of verdicts) if (!belongs) left.set(line, reason);
  for (const { line, belongs } of verdicts) if (belongs) left.delete(line);
  if (left.size === 0) return;
  wrapLooseText(body);
  for (const { element, line, isShared } of listPageBlocks(body)) {
    const reason = left.get(line);
    if (reason !== undefined && !isShared) log.take(element, reason);
  }
}
