import type { RemovalReason } from '../article.ts';
import { elementsBelow } from './elements-below.ts';

/** On every element while an article is found: its place in the captured page, counted from 0. */
export const orderAttribute = 'data-cc-order';

export type Removal = Readonly<{ element: Element; reason: RemovalReason; order: number }>;

/** Takes blocks out of the page and remembers what was taken, why, and where it stood. */
export type RemovalLog = Readonly<{
  take(element: Element, reason: RemovalReason): void;
  /** Remembers a block that stands where it stood and is in no article. */
  note(element: Element, reason: RemovalReason): void;
  /** Forgets a block, or what of it stood in one, that is a part of the article after all. It is taken out of what it stood in. */
  giveBack(element: Element): void;
  removals(): readonly Removal[];
}>;

/** Parts of lines and drawings: half of a page's elements, and never a block. */
const unnumbered: ReadonlySet<string> = new Set([
  ...['span', 'a', 'b', 'i', 'em', 'strong', 'small', 'br', 'wbr', 'sup', 'sub', 'u', 'label', 'input'],
  ...[
    'svg',
    'g',
    'path',
    'use',
    'symbol',
    'rect',
    'circle',
    'polygon',
    'defs',
    'source',
    'picture',
    'option',
  ],
  ...['script', 'style', 'meta', 'link', 'template'],
]);

/** Numbers the elements of the page in document order, so that a block's place survives its moves. */
export function numberElements(page: Document): void {
  let order = 0;
  for (const element of elementsBelow(page)) {
    order += 1;
    if (!unnumbered.has(element.localName)) element.setAttribute(orderAttribute, String(order));
  }
}

/** An empty log, or one that goes on from what another held. */
export function startRemovalLog(begun: readonly Removal[] = []): RemovalLog {
  const removals: Removal[] = [...begun];
  const givenBack = new Set<Element>();
  return {
    note(element, reason) {
      removals.push({ element, reason, order: placeOf(element) });
    },
    take(element, reason) {
      removals.push({ element, reason, order: placeOf(element) });
      element.remove();
    },
    giveBack(element) {
      givenBack.add(element);
      element.remove();
    },
    removals: () => removals.filter(({ element }) => !givenBack.has(element)),
  };
}

/** The number of an element, or of the first numbered one inside it; `NaN` when there is none. */
export function orderOf(element: Element): number {
  const numbered = element.hasAttribute(orderAttribute)
    ? element
    : element.querySelector(`[${orderAttribute}]`);
  return Number(numbered?.getAttribute(orderAttribute) ?? Number.NaN);
}

/**
 * The number of an element. One without any, because it is ours or a part of a line, stands half a step behind what
 * stands before or around it. `-1` for one that stands nowhere.
 */
function placeOf(element: Element): number {
  const own = orderOf(element);
  if (!Number.isNaN(own)) return own;
  let near = element.previousElementSibling;
  while (near && !near.hasAttribute(orderAttribute)) near = near.previousElementSibling;
  near ??= element.closest(`[${orderAttribute}]`);
  return near ? Number(near.getAttribute(orderAttribute)) + 0.5 : -1;
}
