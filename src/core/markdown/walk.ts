/** What to do with each node of a walk. `enter` says whether to go inside. */
export type Visitor = Readonly<{
  enter: (element: Element) => boolean;
  leave: (element: Element) => void;
  text: (text: string) => void;
}>;

/** Visits all that is inside a node, in document order. Takes no stack: a page decides how deep it is. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    let inside: Node | null = null;
    if (isElement(node)) {
      if (visitor.enter(node)) {
        inside = node.firstChild;
        if (!inside) visitor.leave(node);
      }
    } else if (node.nodeType === node.TEXT_NODE) visitor.text(node.nodeValue ?? '');
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node && isElement(node)) visitor.leave(node);
    }
    node = node?.nextSibling ?? null;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
