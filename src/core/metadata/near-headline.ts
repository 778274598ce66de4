import { type HeadlineArea, isBesideArticle, listOnce } from './headline-area.ts';
import { elementText, inlineElements } from './text/element-text.ts';

/** A short text of the page and the innermost element that holds it. */
export type NearText = Readonly<{ element: Element; text: string }>;

const stepsAfter = 90;
const stepsBefore = 40;
const longestText = 140;

/**
 * Short texts around the headline that belong to the article: first those after it in page order, then those
 * before it, the nearest first. Without a headline, the first of the page's main part.
 */
export function textsNearHeadline(page: Document, area: HeadlineArea): readonly NearText[] {
  return listOnce(area, 'near', () => findTexts(page, area));
}

function findTexts(page: Document, area: HeadlineArea): readonly NearText[] {
  const start = area.heading ?? page.querySelector('article, main') ?? page.body;
  if (start === null) return [];
  const after = walk(page, start, area, stepsAfter, 'forward');
  return area.heading === null ? after : [...after, ...walk(page, start, area, stepsBefore, 'backward')];
}

function walk(
  page: Document,
  start: Element,
  area: HeadlineArea,
  steps: number,
  way: 'forward' | 'backward',
): readonly NearText[] {
  const walker = page.createTreeWalker(page.body ?? start, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = start;
  const found: NearText[] = [];
  for (let step = 0; step < steps; step++) {
    const node = way === 'forward' ? walker.nextNode() : walker.previousNode();
    if (node === null) break;
    const element = node as Element;
    if (area.around.has(element) || area.heading?.contains(element) || !holdsText(element)) continue;
    const text = elementText(element, undefined, longestText + 50);
    if (text === '' || text.length > longestText || isBesideArticle(element, area)) continue;
    found.push({ element, text });
  }
  return found;
}

/** Words of its own, or spans alone: `<span>By</span><span>Jane Roe</span>` reads as one text. */
function holdsText(element: Element): boolean {
  let spans = 0;
  let children = 0;
  for (
    let child = element.firstChild;
    child !== null && children < 30;
    child = child.nextSibling, children++
  ) {
    if (child.nodeType === 3 && /\S/.test((child.nodeValue ?? '').slice(0, 200))) return true;
    if (child.nodeType === 1 && ++spans > 6) return false;
    if (child.nodeType === 1 && !inlineElements.has((child as Element).localName)) return false;
  }
  return spans > 0;
}
