import type { RemovedBlock, SafeHtml } from '../article.ts';
import { lineOf } from './collapse-space.ts';
import { orderOf, type RemovalLog } from './removal-log.ts';

/** So many characters of a block's words are kept to recognise it by. */
const longestText = 2000;
/** A page can hold any number of blocks; a reader looks through so many at most. */
const mostBlocks = 500;

/**
 * What was taken out, in page order, each with its place between the top-level blocks of the body. Blocks
 * without words are left out: nobody would miss them. `makeSafe` is asked once for all of them.
 */
export function listRemoved(
  body: Element,
  log: RemovalLog,
  makeSafe: (markups: readonly string[]) => readonly SafeHtml[],
): RemovedBlock[] {
  const orders = [...body.children].map(orderOf);
  const blocks = log
    .removals()
    .map(removal => ({ ...removal, text: lineOf(removal.element).slice(0, longestText) }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => one.order - other.order)
    .slice(0, mostBlocks);
  const safe = makeSafe(blocks.map(({ element }) => element.outerHTML));
  return blocks.flatMap(({ reason, order, text }, index) => {
    const html = safe[index];
    const place = orders.filter(each => each < order).length;
    return html === undefined ? [] : [{ reason, text, html, place }];
  });
}
