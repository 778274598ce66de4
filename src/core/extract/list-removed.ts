import type { RemovedBlock, SafeHtml } from '../article.ts';
import { openingOf } from './opening-of.ts';
import type { ShapeOf } from './remember-shapes.ts';
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
  shapeOf: ShapeOf,
): RemovedBlock[] {
  const blocks = log
    .removals()
    .map(removal => ({ ...removal, text: openingOf(removal.element, longestText) }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => one.order - other.order)
    .slice(0, mostBlocks);
  const orders = listOrders(body);
  const [first = 0, last = 0] = [orders[0], orders.at(-1)];
  const safe = makeSafe(
    blocks.map(({ element, order, text }) =>
      order >= first && order <= last ? element.outerHTML : paragraphOf(text, body.ownerDocument),
    ),
  );
  let place = 0;
  return blocks.flatMap(({ reason, order, text }, index) => {
    while ((orders[place] ?? Number.POSITIVE_INFINITY) < order) place += 1;
    const html = safe[index];
    return html === undefined ? [] : [{ reason, text, html, place, shape: shapeOf(order) }];
  });
}

/**
 * Around the article stand the menus and footers of the site: most of a page's elements, and nothing whose
 * markup anyone will want back. Their words are enough, and spare the sanitiser most of its work.
 */
function paragraphOf(text: string, page: Document): string {
  const paragraph = page.createElement('p');
  paragraph.textContent = text;
  return paragraph.outerHTML;
}

/**
 * Up to where in the page each top-level block of the body reaches, never falling: a block of ours without a
 * number stands where the one before it does.
 */
function listOrders(body: Element): number[] {
  const orders: number[] = [];
  let last = -1;
  for (let block = body.firstElementChild; block; block = block.nextElementSibling) {
    const order = orderOf(block);
    if (order > last) last = order;
    orders.push(last);
  }
  return orders;
}
