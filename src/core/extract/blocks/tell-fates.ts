import type { RemovalReason } from '../../article.ts';
import { queryAll } from '../../query-all.ts';
import { findFilled } from '../find-filled.ts';
import { orderAttribute, type Removal } from '../removal-log.ts';
import type { BlockFate } from './block-page.ts';
import type { PageBlock } from './list-page-blocks.ts';

/** A block's element in the found body, and what became of the block. */
export type FollowedBlock = BlockFate & Readonly<{ inBody: Element | null }>;

type Traces = Readonly<{
  page: Document;
  /** The number of every element with text that Readability found, before anything was cut from it. */
  found: ReadonlySet<string>;
  /** The body as it is now. */
  body: Element;
  removals: readonly Removal[];
  /** Elements that stand in the page under another name since. */
  renamed: ReadonlyMap<Element, Element>;
}>;

/** The numbers of all elements with text below and at `body`. */
export function listNumbers(body: Element): ReadonlySet<string> {
  const numbers = new Set<string>();
  const filled = findFilled(body);
  for (const element of [body, ...queryAll(body, `[${orderAttribute}]`)]) {
    if (!filled.has(element)) continue;
    const number = element.getAttribute(orderAttribute);
    if (number !== null) numbers.add(number);
  }
  return numbers;
}

/** Follows every block of the page through what the steps before did. */
export function tellFates(
  blocks: readonly PageBlock[],
  { page, found, body, removals, renamed }: Traces,
): FollowedBlock[] {
  const inBody = new Map<string, Element>();
  const filled = findFilled(body);
  for (const element of queryAll(body, `[${orderAttribute}]`)) {
    const number = element.getAttribute(orderAttribute);
    if (number !== null && !inBody.has(number) && filled.has(element)) inBody.set(number, element);
  }
  const { byElement, byNumber } = listReasons(removals, page);
  return blocks.map(({ element }) => {
    const present = renamed.get(element) ?? element;
    const number = numberIn(found, present);
    const reason = (number !== null && byNumber.get(number)) || reasonAbove(present, byElement);
    const place = number === null || reason !== null ? null : (inBody.get(number) ?? null);
    // What was taken out to be shown elsewhere, as the standfirst is, stands in no list of removals.
    const isGone = number !== null && reason === null && place === null;
    return { isFound: number !== null, reason: isGone ? 'headline-repeated' : reason, inBody: place };
  });
}

/**
 * The number under which a block was found: its own, or that of a box around it and nothing else, because
 * Readability keeps one of the two and gives it the attributes of the outer one.
 */
function numberIn(found: ReadonlySet<string>, element: Element): string | null {
  let each = element;
  for (;;) {
    const number = each.getAttribute(orderAttribute);
    if (number !== null && found.has(number)) return number;
    const parent = each.parentElement;
    if (!parent || !isOnlyChild(each, parent) || !parent.matches('div, section')) return null;
    each = parent;
  }
}

/** Chromium counts children one by one, each time: a list of a hundred thousand would be counted as often. */
function isOnlyChild(element: Element, parent: Element): boolean {
  return parent.firstElementChild === element && parent.lastElementChild === element;
}

function listReasons(
  removals: readonly Removal[],
  page: Document,
): {
  byElement: ReadonlyMap<Element, RemovalReason>;
  byNumber: ReadonlyMap<string, RemovalReason>;
} {
  const byElement = new Map<Element, RemovalReason>();
  const byNumber = new Map<string, RemovalReason>();
  for (const { element, reason } of removals) {
    byElement.set(element, reason);
    // What Readability found are copies: only their numbers tell what they were.
    if (element.ownerDocument === page) continue;
    for (const each of [element, ...queryAll(element, `[${orderAttribute}]`)]) {
      const number = each.getAttribute(orderAttribute);
      if (number !== null) byNumber.set(number, reason);
    }
  }
  return { byElement, byNumber };
}

function reasonAbove(element: Element, reasons: ReadonlyMap<Element, RemovalReason>): RemovalReason | null {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const reason = reasons.get(each);
    if (reason) return reason;
  }
  return null;
}
