import { lineOf } from './collapse-space.ts';

/** `1. A harbour`, `2) A quay`, `#3: A pier`. */
const counting = /^#?\s?(\d{1,3})\s?[.):–-]\s?\S/u;
/** Two may be chance. */
const fewest = 3;
/** A paragraph that tells of what is counted, and no date or price. Characters. */
const shortestProse = 100;

/**
 * The headings of a list that is told: they count up one by one, either way, and each stands over a paragraph. Their
 * pictures and words may all be links; what is counted is the story's nevertheless.
 */
export function findCountedHeadings(page: Document): ReadonlySet<Element> {
  const told: { heading: Element; number: number; isTold: boolean }[] = [];
  for (const element of page.body.querySelectorAll('h2, h3, h4, p')) {
    const last = told.at(-1);
    if (element.localName === 'p') {
      if (last && !last.isTold && isProse(element)) last.isTold = true;
      continue;
    }
    const number = counting.exec(lineOf(element).slice(0, 20))?.[1];
    if (number !== undefined) told.push({ heading: element, number: Number(number), isTold: false });
  }
  const found = new Set<Element>();
  let run: Element[] = [];
  let step = 0;
  for (const [place, { heading, number, isTold }] of told.entries()) {
    const before = told[place - 1];
    const by = before ? number - before.number : 0;
    const goesOn = Math.abs(by) === 1 && (run.length < 2 || by === step);
    step = by;
    run = isTold ? (goesOn ? [...run, heading] : [heading]) : [];
    if (run.length >= fewest) for (const each of run) found.add(each);
  }
  return found;
}

function isProse(paragraph: Element): boolean {
  return lineOf(paragraph).length >= shortestProse && !paragraph.closest('a');
}
