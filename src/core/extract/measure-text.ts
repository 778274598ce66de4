/** What an element holds: text in characters without runs of white space, links and pictures by number. */
export type TextMeasure = {
  text: number;
  linked: number;
  paragraphs: number;
  links: number;
  pictures: number;
};

export type TextMeasures = ReadonlyMap<Element, TextMeasure>;

/**
 * Measures `root` and every element below it in one walk: all its text, the part of it inside links, the part
 * inside paragraphs, and how many links and pictures are inside it. Linear in the size of the tree, and no
 * deeper on the stack than one call.
 */
export function measureText(root: Element): TextMeasures {
  const measures = new Map<Element, TextMeasure>();
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
  // What is open, from the root to the element that the walk is in, and how many of it are links and paragraphs.
  const open = [root];
  const sums = [emptyMeasure()];
  measures.set(root, sums[0] as TextMeasure);
  let links = 0;
  let paragraphs = 0;
  const close = () => {
    const { localName } = open.pop() as Element;
    addMeasure(sums.at(-2) as TextMeasure, sums.pop() as TextMeasure);
    if (localName === 'a') links -= 1;
    else if (localName === 'p') paragraphs -= 1;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentNode;
    while (open.length > 1 && open[open.length - 1] !== parent) close();
    const above = sums[sums.length - 1] as TextMeasure;
    // Node type 1 is an element.
    if (node.nodeType === 1) {
      const element = node as Element;
      const { localName } = element;
      const measure = emptyMeasure();
      if (localName === 'a') {
        above.links += 1;
        links += 1;
      } else if (localName === 'p') paragraphs += 1;
      else if (localName === 'img') above.pictures += 1;
      measures.set(element, measure);
      open.push(element);
      sums.push(measure);
      continue;
    }
    const length = visibleLength(node.nodeValue ?? '');
    above.text += length;
    if (links > 0) above.linked += length;
    if (paragraphs > 0) above.paragraphs += length;
  }
  while (open.length > 1) close();
  return measures;
}

function emptyMeasure(): TextMeasure {
  return { text: 0, linked: 0, paragraphs: 0, links: 0, pictures: 0 };
}

function addMeasure(sum: TextMeasure, measure: TextMeasure): void {
  sum.text += measure.text;
  sum.linked += measure.linked;
  sum.paragraphs += measure.paragraphs;
  sum.links += measure.links;
  sum.pictures += measure.pictures;
}

/** White space of any kind counts once; none counts at the ends. */
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
