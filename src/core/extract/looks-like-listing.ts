import { lineOf } from './collapse-space.ts';
import { measureText, type TextMeasures } from './measure-text.ts';

/** So many alike items, with so much of the text, make a listing. */
const fewestItems = 4;
const leastShare = 0.6;
/** Of alike items so many begin with a link, or it is not a list of links. */
const leastLinked = 0.8;
/** An item of a listing is a headline and a sentence or two. Characters. */
const longestItem = 500;
const shortestLabel = 8;
const leastBesideLabel = 10;

/**
 * Whether most of what was found are items of one list, each beginning with a link of its own: search
 * results, a section's front, an archive.
 */
export function looksLikeListing(body: Element): boolean {
  const measures = measureText(body);
  const lengthOf = (element: Element) => measures.get(element)?.text ?? 0;
  const enough = lengthOf(body) * leastShare;
  for (const parent of [body, ...body.querySelectorAll('div, section, main, ul, ol')]) {
    if (lengthOf(parent) <= enough) continue;
    for (const items of groupAlike(parent)) {
      if (items.length < fewestItems) continue;
      const listed = items.filter(item => beginsWithLink(item, measures));
      if (listed.length < items.length * leastLinked) continue;
      if (listed.reduce((sum, item) => sum + lengthOf(item), 0) > enough) return true;
    }
  }
  return false;
}

/** The children of an element by name and class: alike is what has the same. */
function groupAlike(parent: Element): Iterable<Element[]> {
  const groups = new Map<string, Element[]>();
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const shape = `${child.localName} ${child.getAttribute('class') ?? ''}`;
    const group = groups.get(shape);
    if (group) group.push(child);
    else groups.set(shape, [child]);
  }
  return groups.values();
}

function beginsWithLink(item: Element, measures: TextMeasures): boolean {
  const measure = measures.get(item);
  // Cheap to ask, and true of most elements of most pages.
  if (!measure || measure.linked < shortestLabel || measure.text > longestItem) return false;
  const link = item.querySelector('a[href]');
  const label = link && lineOf(link);
  if (!label || label.length < shortestLabel) return false;
  const words = lineOf(item);
  return words.startsWith(label) && words.length > label.length + leastBesideLabel;
}
