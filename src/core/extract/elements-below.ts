/**
 * Every element below `root` in document order, as they are now. A walker asks the document once for each; going
 * over a collection of the document's asks several times, and costs more than most of what is done with them.
 */
export function elementsBelow(root: Document | Element): Element[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 1 /* elements */);
  const elements: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) elements.push(node as Element);
  return elements;
}
