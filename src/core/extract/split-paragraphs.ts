import { collapseSpace } from './collapse-space.ts';

/** A line with which a paragraph could be done. Characters. */
const shortestProse = 100;
const sentenceEnd = /[.!?…:。！？](?:["”’»)\]]|\s)*$/;
/** So much of a text of several paragraphs is in lines of prose; more of verse or an address is not. Share. */
const leastProse = 0.8;

/** A stretch of a paragraph without a break in it, and the breaks behind it. */
type Stretch = { line: string; breaks: Element[] };

/**
 * Parts paragraphs where a page parts them by line breaks: at two breaks and more in a row, and at each where what they
 * part are lines of prose. Verse, addresses, and a question with its answer stay together.
 */
export function splitParagraphs(body: Element): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (!paragraph.querySelector('br') || paragraph.closest('pre')) continue;
    const stretches = listStretches(paragraph);
    const isProse = holdsParagraphs(stretches);
    const borders = stretches
      .slice(0, -1)
      .filter(({ breaks }) => breaks.length > 1 || (breaks.length === 1 && isProse));
    // From the last one: what was moved once is not moved again.
    for (const { breaks } of borders.reverse()) splitAt(paragraph, breaks);
  }
}

/** Stretches with words, in order; breaks before the first one are left out. */
function listStretches(paragraph: Element): Stretch[] {
  const stretches: Stretch[] = [];
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 5 /* elements and text */);
  let isOpen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const last = stretches.at(-1);
    if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') {
        last?.breaks.push(element);
        isOpen = false;
      } else if (element.localName === 'img') isOpen = add(stretches, '\u00a0', isOpen);
      continue;
    }
    const text = node.nodeValue ?? '';
    if (isOpen || text.trim() !== '') isOpen = add(stretches, text, isOpen);
  }
  return stretches;
}

function add(stretches: Stretch[], text: string, isOpen: boolean): true {
  const last = stretches.at(-1);
  if (isOpen && last) last.line += text;
  else stretches.push({ line: text, breaks: [] });
  return true;
}

function holdsParagraphs(stretches: readonly Stretch[]): boolean {
  const lines = stretches.map(({ line }) => collapseSpace(line));
  const prose = lines.filter(line => line.length >= shortestProse && sentenceEnd.test(line));
  const sum = (some: readonly string[]) => some.reduce((length, line) => length + line.length, 0);
  return prose.length > 1 && sum(prose) >= sum(lines) * leastProse;
}

/**
 * Moves what follows the breaks into a paragraph of its own, with copies of the emphasis or link they stand in. Sibling
 * by sibling: a range would count its way to each border.
 */
function splitAt(paragraph: Element, breaks: readonly Element[]): void {
  let behind: Element | null = breaks.at(-1) ?? null;
  let rest: Element | null = null;
  while (behind && behind !== paragraph) {
    const parent: Element | null = behind.parentElement;
    if (!parent) return;
    const copy = parent.cloneNode(false) as Element;
    if (rest?.hasChildNodes()) copy.append(rest);
    while (behind.nextSibling) copy.append(behind.nextSibling);
    rest = copy;
    behind = parent;
  }
  if (rest) paragraph.after(rest);
  for (const each of breaks) each.remove();
}
