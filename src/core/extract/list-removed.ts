import type { RemovedBlock, SafeHtml } from '../article.ts';
import { lineOf } from './collapse-space.ts';
import { orderOf, type RemovalLog } from './removal-log.ts';

/** So many characters of a block's words are kept to recognise it by. */
const longestText = 2000;
/** A page can hold any number of blocks; a reader looks through so many at most. */
const mostBlocks = 500;

/**
 * What was taken out, in page order, each with its place between the top-level blocks of the body. Blocks
 * without words are left out: nobody would miss them.
 */
export function listRemoved(
  body: Element,
  log: RemovalLog,
  makeSafe: (html: string) => SafeHtml,
): RemovedBlock[] {
  const orders = [...body.children].map(orderOf);
  return log
    .removals()
    .filter(({ element }) => lineOf(element) !== '')
    .sort((one, other) => one.order - other.order)
    .slice(0, mostBlocks)
    .map(({ element, reason, order }) => ({
      reason,
      text: lineOf(element).slice(0, longestText),
      html: makeSafe(element.outerHTML),
      place: orders.filter(each => each < order).length,
    }));
}
