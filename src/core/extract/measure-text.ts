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
  let inside = openMeasure(root, null, measures);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentNode;
    while (inside.above && inside.element !== parent) inside = closeMeasure(inside, inside.above);
    // Node type 1 is an element.
    if (node.nodeType === 1) {
      inside = openMeasure(node as Element, inside, measures);
      continue;
    }
    const length = visibleLength(node.nodeValue ?? '');
    const { measure } = inside;
    measure.text += length;
    if (inside.isLinked) measure.linked += length;
    if (inside.isParagraph) measure.paragraphs += length;
  }
  while (inside.above) inside = closeMeasure(inside, inside.above);
  return measures;
}

type Open = Readonly<{
  element: Element;
  measure: TextMeasure;
  above: Open | null;
  isLinked: boolean;
  isParagraph: boolean;
}>;

function openMeasure(element: Element, above: Open | null, measures: Map<Element, TextMeasure>): Open {
  const measure = { text: 0, linked: 0, paragraphs: 0, links: 0, pictures: 0 };
  measures.set(element, measure);
  if (!above) return { element, measure, above, isLinked: false, isParagraph: false };
  const { localName } = element;
  if (localName === 'a') above.measure.links += 1;
  if (localName === 'img') above.measure.pictures += 1;
  const isLinked = above.isLinked || localName === 'a';
  return { element, measure, above, isLinked, isParagraph: above.isParagraph || localName === 'p' };
}

function closeMeasure({ measure }: Open, above: Open): Open {
  above.measure.text += measure.text;
  above.measure.linked += measure.linked;
  above.measure.paragraphs += measure.paragraphs;
  above.measure.links += measure.links;
  above.measure.pictures += measure.pictures;
  return above;
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
