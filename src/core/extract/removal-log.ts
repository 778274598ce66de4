import type { RemovalReason } from '../article.ts';

/** On every element while an article is found: its place in the captured page, counted from 0. */
export const orderAttribute = 'data-cc-order';

export type Removal = Readonly<{ element: Element; reason: RemovalReason; order: number }>;

/** Takes blocks out of the page and remembers what was taken, why, and where it stood. */
export type RemovalLog = Readonly<{
  take(element: Element, reason: RemovalReason): void;
  removals(): readonly Removal[];
}>;

/** Numbers every element of the page in document order, so that a block's place survives its moves. */
export function numberElements(page: Document): void {
  let order = 0;
  for (const element of page.getElementsByTagName('*')) {
    element.setAttribute(orderAttribute, String(order));
    order += 1;
  }
}

export function startRemovalLog(): RemovalLog {
  const removals: Removal[] = [];
  return {
    take(element, reason) {
      removals.push({ element, reason, order: orderOf(element) });
      element.remove();
    },
    removals: () => removals,
  };
}

/** The number of an element, or of the first numbered one inside it; `NaN` when there is none. */
export function orderOf(element: Element): number {
  const numbered = element.hasAttribute(orderAttribute)
    ? element
    : element.querySelector(`[${orderAttribute}]`);
  return Number(numbered?.getAttribute(orderAttribute) ?? Number.NaN);
}
