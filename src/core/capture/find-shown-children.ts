import { shadowHosts } from './element-kinds.ts';
import { assignedNodesOf, firstChildOf } from './node-access.ts';

/** Where a walk of the tree that a reader sees goes on below an element. */
export type ShownChildren = Readonly<{
  /** The first of a chain of siblings. */
  first: ChildNode | null;
  /** Nodes that stand here but are no siblings: what a slot was given. */
  assigned: readonly Node[] | null;
}>;

/**
 * The children of an HTML element in the flattened tree: its shadow root's instead of its own, a slot's nodes
 * instead of its fallback. Children given to no slot are not shown, and never come up.
 * https://drafts.csswg.org/css-scoping-1/#flattening
 * @param name the element's local name
 */
export function findShownChildren(
  element: Element,
  name: string,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): ShownChildren {
  if (name === 'slot') {
    const assigned = assignedNodesOf(element);
    return { first: assigned.length > 0 ? null : firstChildOf(element), assigned };
  }
  const mayHost = shadowHosts.has(name) || name.includes('-');
  return { first: firstChildOf((mayHost && shadowRootOf(element)) || element), assigned: null };
}
