import { marks } from '../capture/marks.ts';
import { isBreadcrumb } from './is-breadcrumb.ts';
import { isSiteName } from './is-site-name.ts';
import { setOverlap, wordKey, wordSet } from './text/compare-words.ts';
import { elementText } from './text/element-text.ts';

const mostHeadings = 30;
const headlineClass =
  /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title|article__title|title|headlines?)(?:$|[\s_-])/i;
/** What a title ends with is the name of the site, or its section. */
const withLastPart = /^(.*\S)\s[|•·–—-]\s.{2,60}$/u;
const furniture =
  'nav, aside, footer, dialog, form, [class*="logo" i], [class*="site-title" i], [id*="logo" i]';

/**
 * The heading a reader takes for the article's headline; `null` when the page shows none. `h1` before the
 * other levels, agreement with the stated titles before position, and never the site's own name. An `h1`
 * that ends a breadcrumb gives way to a heading that reads as one of `sharedTitles`, those made for readers
 * (`og:title`, then `alternativeHeadline`).
 */
export function findHeading(
  page: Document,
  titles: readonly string[],
  siteNames: readonly string[],
  sharedTitles: readonly string[],
): Element | null {
  const keys = new Set(titles.map(wordKey));
  const words = [...keys].map(wordSet);
  const first = best([...page.querySelectorAll('h1')], words, siteNames, 0);
  const shown = first !== null && isBreadcrumb(first) ? findShown(page, first, sharedTitles) : null;
  if (shown !== null) return shown;
  if (first !== null && likeness(first, words) >= 0.34) return first;
  const beginnings = new Set(titles.map(title => wordKey(title.replace(withLastPart, '$1'))));
  const marked =
    '[itemprop~="headline"], [class*="headline" i], [class*="title" i], h2, h3, header h4, [role="heading"]';
  const others = [...page.querySelectorAll(marked)].slice(0, 400).filter(element => {
    const text = elementText(element, undefined, 400);
    const key = text.length < 400 ? wordKey(text) : '';
    return isMoreThanWord(key) && (keys.has(key) || beginnings.has(key));
  });
  // A blog's own name may be its only h1; a heading that reads exactly as a stated title is the better one.
  return best(others, words, siteNames, 5) ?? first;
}

/** Whether a key is of several words; scripts without spaces put as much into a few characters. */
function isMoreThanWord(key: string): boolean {
  return key.includes(' ') || /[\u3040-\u30ff\u3400-\u9fff]{8}/.test(key);
}

/** The heading that reads as a title made for readers, perhaps after a kicker, where the breadcrumb does not. */
function findShown(page: Document, breadcrumb: Element, titles: readonly string[]): Element | null {
  const own = wordKey(elementText(breadcrumb, undefined, 600));
  const keys = titles.map(wordKey).filter(key => key.split(' ').length > 2);
  if (keys[0] === undefined || keys[0] === own) return null;
  const shown = [...page.querySelectorAll('h1, h2')].slice(0, mostHeadings).filter(heading => {
    const key = wordKey(elementText(heading, undefined, 400));
    return heading !== breadcrumb && keys.some(title => key === title || key.endsWith(` ${title}`));
  });
  return shown.find(heading => heading.closest(furniture) === null && !isBreadcrumb(heading)) ?? null;
}

function best(
  headings: readonly Element[],
  titles: readonly ReadonlySet<string>[],
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

function likeness(heading: Element, titles: readonly ReadonlySet<string>[]): number {
  const words = wordSet(elementText(heading, undefined, 600));
  return Math.max(0, ...titles.map(title => setOverlap(words, title)));
}

function scoreHeading(
  heading: Element,
  place: number,
  titles: readonly ReadonlySet<string>[],
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
