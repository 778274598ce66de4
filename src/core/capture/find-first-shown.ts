import type { ElementKind } from './kind-of.ts';
import { assignedNodesOf, firstChildOf } from './node-access.ts';

/** Nodes that stand in a slot but are no siblings: what it was given; `null` for any other element. */
export function findAssigned(element: Element, kind: ElementKind): readonly Node[] | null {
  return kind.name === 'slot' ? assignedNodesOf(element) : null;
}

/**
 * Where a walk of the tree that a reader sees goes on below an HTML element: its shadow root's children instead
 * of its own, a slot's fallback only where it was given nothing. Children given to no slot are not shown, and
 * never come up. https://drafts.csswg.org/css-scoping-1/#flattening
 * @param assigned as `findAssigned` gives it
 */
export function findFirstShown(
  element: Element,
  kind: ElementKind,
  assigned: readonly Node[] | null,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): ChildNode | null {
  if (assigned && assigned.length > 0) return null;
  return firstChildOf((kind.mayHostShadow && shadowRootOf(element)) || element);
}
