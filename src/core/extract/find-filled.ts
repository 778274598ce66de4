/** `root` and the elements below it in which a text stands that is not only white space. One walk over the tree. */
export function findFilled(root: Element): ReadonlySet<Element> {
  const filled = new Set<Element>();
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let each = node.parentElement;
    if (!each || filled.has(each) || !node.nodeValue?.trim()) continue;
    for (; each && !filled.has(each); each = each.parentElement) {
      filled.add(each);
      if (each === root) break;
    }
  }
  return filled;
}
