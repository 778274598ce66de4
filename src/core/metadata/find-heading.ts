import { marks } from '../capture/marks.ts';
import { isSiteName } from './is-site-name.ts';
import { wordKey, wordOverlap } from './text/compare-words.ts';
import { elementText } from './text/element-text.ts';

const mostHeadings = 30;
const headlineClass =
  /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title|article__title|title|headlines?)(?:$|[\s_-])/i;
const furniture =
  'nav, aside, footer, dialog, form, [class*="logo" i], [class*="site-title" i], [id*="logo" i]';

/**
 * The heading a reader takes for the article's headline; `null` when the page shows none. `h1` before the
 * other levels, agreement with the stated titles before position, and never the site's own name.
 */
export function findHeading(
  page: Document,
  titles: readonly string[],
  siteNames: readonly string[],
): Element | null {
  const first = best([...page.querySelectorAll('h1')], titles, siteNames, 0);
  if (first !== null && likeness(first, titles) >= 0.34) return first;
  const marked =
    '[itemprop~="headline"], [class*="headline" i], [class*="title" i], h2, h3, header h4, [role="heading"]';
  const others = [...page.querySelectorAll(marked)].slice(0, 400).filter(element => {
    const text = elementText(element, undefined, 400);
    const key = wordKey(text);
    return text.length < 400 && key.includes(' ') && titles.some(title => wordKey(title) === key);
  });
  // A blog's own name may be its only h1; a heading that reads exactly as a stated title is the better one.
  return best(others, titles, siteNames, 5) ?? first;
}

function best(
  headings: readonly Element[],
  titles: readonly string[],
  siteNames: readonly string[],
  least: number,
): Element | null {
  let found: Element | null = null;
  let highest = least;
  for (const [place, heading] of headings.slice(0, mostHeadings).entries()) {
    const score = scoreHeading(heading, place, titles, siteNames);
    if (score > highest) {
      found = heading;
      highest = score;
    }
  }
  return found;
}

function likeness(heading: Element, titles: readonly string[]): number {
  const text = elementText(heading, undefined, 600);
  return Math.max(0, ...titles.map(title => wordOverlap(text, title)));
}

function scoreHeading(
  heading: Element,
  place: number,
  titles: readonly string[],
  siteNames: readonly string[],
): number {
  const text = elementText(heading, undefined, 600);
  const key = wordKey(text);
  if (key === '' || isSiteName(text, siteNames)) return -1;
  let score = 1 - place / 10 + 8 * likeness(heading, titles);
  if (heading.getAttribute('itemprop')?.includes('headline')) score += 1.5;
  if (headlineClass.test((heading.getAttribute('class') ?? '').slice(0, 300))) score += 0.7;
  if (heading.closest('article, main, [itemtype*="Article"]') !== null) score += 0.7;
  if (heading.closest(furniture) !== null) score -= 2.5;
  const hidden = heading.closest(`[${marks.hidden}]`)?.getAttribute(marks.hidden);
  if (hidden === 'display' || hidden === 'visibility') score -= 3;
  return score;
}
