/** How much an element holds, in characters without runs of white space. */
export type TextMeasure = { text: number; linked: number; paragraphs: number };

export type TextMeasures = ReadonlyMap<Element, TextMeasure>;

/**
 * Measures every element below `root` in one walk: all its text, the part of it inside links, and the part
 * inside paragraphs. Linear in the size of the tree, and no deeper on the stack than one call.
 */
export function measureText(root: Element): TextMeasures {
  const measures = new Map<Element, TextMeasure>();
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
  measures.set(root, { text: 0, linked: 0, paragraphs: 0 });
  const open: Element[] = [root];
  let links = 0;
  let paragraphs = 0;
  const close = () => {
    const element = open.pop();
    if (!element) return;
    if (element.localName === 'a') links -= 1;
    if (element.localName === 'p') paragraphs -= 1;
    const measure = measures.get(element);
    const above = measures.get(open[open.length - 1] ?? element);
    if (!measure || !above || above === measure) return;
    above.text += measure.text;
    above.linked += measure.linked;
    above.paragraphs += measure.paragraphs;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    while (open[open.length - 1] !== node.parentNode && open.length > 1) close();
    if (node.nodeType === 1) {
      const element = node as Element;
      measures.set(element, { text: 0, linked: 0, paragraphs: 0 });
      open.push(element);
      if (element.localName === 'a') links += 1;
      if (element.localName === 'p') paragraphs += 1;
    } else {
      const measure = measures.get(open[open.length - 1] ?? root);
      const length = visibleLength(node.nodeValue ?? '');
      if (!measure || length === 0) continue;
      measure.text += length;
      if (links > 0) measure.linked += length;
      if (paragraphs > 0) measure.paragraphs += length;
    }
  }
  while (open.length > 1) close();
  return measures;
}

function visibleLength(text: string): number {
  let length = 0;
  let inSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace || !inSpace) length += 1;
    inSpace = isSpace;
  }
  return inSpace && length > 0 ? length - 1 : length;
}
