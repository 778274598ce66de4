import { kindOf } from './kind-of.ts';
import { nameElement } from './name-element.ts';
import {
  assignedNodesOf,
  documentType,
  firstChildOf,
  fragmentType,
  hostOf,
  isElement,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
} from './node-access.ts';

/** What is known of a page beside its nodes: its shadow roots, and the frames by the documents in them. */
export type FlatTree = Readonly<{
  shadowRootOf: (element: Element) => ShadowRoot | null;
  frames: ReadonlyMap<Document, Element>;
}>;

/** What a node stands in where a reader sees it: the slot it was given to, the host of its shadow root, its frame. */
export function flatParentOf(node: Node, { shadowRootOf, frames }: FlatTree): Node | null {
  if (nodeTypeOf(node) === documentType) return frames.get(node as Document) ?? null;
  const parent = parentNodeOf(node);
  // In a page, nothing but a shadow root is a fragment.
  if (parent && nodeTypeOf(parent) === fragmentType) return hostOf(parent as ShadowRoot);
  if (!parent || !isElement(parent) || !kindOf(nameElement(parent)).mayHostShadow) return parent;
  const root = shadowRootOf(parent);
  return (root && findSlot(root, node)) ?? parent;
}

/** The slot below a shadow root that a child of its host was given to; `null` for one that is not shown. */
function findSlot(root: ShadowRoot, child: Node): Element | null {
  const around: Node[] = [];
  let node: Node | null = firstChildOf(root);
  while (node || around.length > 0) {
    if (!node) {
      const parent = around.pop();
      node = parent ? nextSiblingOf(parent) : null;
      continue;
    }
    if (isElement(node) && nameElement(node) === 'slot' && assignedNodesOf(node).includes(child)) return node;
    const below: Node | null = firstChildOf(node);
    if (below) around.push(node);
    node = below ?? nextSiblingOf(node);
  }
  return null;
}
