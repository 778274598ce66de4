import { marks } from '../capture/marks.ts';

/** The elements below `root` that hold visible text in an element of their own that is not marked as hidden. */
export function findSeen(root: Element): ReadonlySet<Element> {
  const seen = new Set<Element>();
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || holder.hasAttribute(marks.hidden) || !node.nodeValue?.trim()) continue;
    for (let each: Element | null = holder; each && !seen.has(each); each = each.parentElement)
      seen.add(each);
  }
  return seen;
}
