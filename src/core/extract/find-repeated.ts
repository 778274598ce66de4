import { lineOf } from './collapse-space.ts';

/** A shorter paragraph can well stand twice on a page. Characters. */
const leastLine = 60;

/**
 * A function that tells whether the words of an element stand elsewhere below `root`, too: pages carry the same
 * text twice, for wide and narrow screens, and hide one of them. It is judged by the element's first long
 * paragraph, and by what is still in the page when asked.
 */
export function findRepeated(root: Element): (element: Element) => boolean {
  const lines = new Map<Element, string>();
  const sameLine = new Map<string, { paragraphs: Element[]; first: number }>();
  for (const paragraph of root.querySelectorAll('p')) {
    const line = lineOf(paragraph);
    if (line.length <= leastLine) continue;
    lines.set(paragraph, line);
    const same = sameLine.get(line);
    if (same) same.paragraphs.push(paragraph);
    else sameLine.set(line, { paragraphs: [paragraph], first: 0 });
  }
  return element => {
    const same = sameLine.get(firstLine(element, lines) ?? '');
    if (!same) return false;
    const { paragraphs } = same;
    // What was taken out stands nowhere. In page order, those inside the element stand together: if the first
    // and the last are inside, all are.
    while (paragraphs[same.first]?.isConnected === false) same.first += 1;
    while (paragraphs.at(-1)?.isConnected === false) paragraphs.pop();
    const ends = [paragraphs[same.first], paragraphs.at(-1)];
    return ends.some(end => end !== undefined && !element.contains(end));
  };
}

function firstLine(element: Element, lines: ReadonlyMap<Element, string>): string | undefined {
  for (const paragraph of element.getElementsByTagName('p')) {
    const line = lines.get(paragraph);
    if (line !== undefined) return line;
  }
  return undefined;
}
