import { marks } from '../capture/marks.ts';

/** The element that shows the headline, and what encloses it: where the article's own byline and date stand. */
export type HeadlineArea = Readonly<{
  heading: Element | null;
  around: ReadonlySet<Element>;
  /** What is already known to stand beside the article or in it; many readers ask of the same elements. */
  known: Map<Element, boolean>;
  /** Lists that several readers need, by name; made once, when first asked for. */
  lists: Map<string, readonly unknown[]>;
}>;

export function headlineArea(heading: Element | null): HeadlineArea {
  const around = new Set<Element>();
  for (let element = heading; element !== null; element = element.parentElement) around.add(element);
  return { heading, around, known: new Map(), lists: new Map() };
}

/** A list of the page that is made once, when a reader first asks for it. */
export function listOnce<Item>(
  area: HeadlineArea,
  name: string,
  make: () => readonly Item[],
): readonly Item[] {
  const known = area.lists.get(name);
  // One name, one kind of item: only the maker of a list asks for it.
  if (known !== undefined) return known as readonly Item[];
  const made = make();
  area.lists.set(name, made);
  return made;
}

const asideWords =
  /(?:^|[\s_-])(?:related|comments?|commentlist|sidebar|side-bar|widget-?area|recommend\w*|teasers?|promo(?!ted(?:$|[\s_-]))\w*|cta|call-to-action|donat\w+|spenden?|most-?read|trending|popular|newsletter|nav|navigation|menu|breadcrumbs?|cookie|modal|carousel|more-?(?:stories|news|from)|read-?more|read-?next|outbrain|taboola)(?:$|[\s_-])/i;
const footerWords = /(?:^|[\s_-])footer(?:$|[\s_-])/i;
/** A footer in one of these ends the article: bylines and dates may stand in it. Whole pages are named after posts, too. */
const storyPlaces = 'article, main, [class*="entry"]:not(html, body), [class*="post"]:not(html, body)';
/**
 * Whether an element belongs to something beside the article: a sidebar, a footer, comments, a related
 * card. Only what does not enclose the headline itself is looked at.
 */
export function isBesideArticle(element: Element, area: HeadlineArea): boolean {
  const path: Element[] = [];
  let isBeside = false;
  for (let at: Element | null = element; at !== null && !area.around.has(at); at = at.parentElement) {
    const known = area.known.get(at);
    if (known === undefined) path.push(at);
    isBeside = known ?? isAside(at, area);
    if (known !== undefined || isBeside) break;
  }
  for (const step of path) area.known.set(step, isBeside);
  return isBeside;
}

function isAside(element: Element, area: HeadlineArea): boolean {
  const name = element.localName;
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 400);
  if (name === 'nav' || name === 'form' || name === 'dialog') return true;
  if (name === 'aside' && !/author|byline|meta|date/i.test(words)) return true;
  const hidden = element.getAttribute(marks.hidden);
  if (hidden === 'display' || hidden === 'visibility') return true;
  const isFooter = name === 'footer' || footerWords.test(words);
  // Below the article, a list of others has headings and days, too.
  if (
    isFooter &&
    (element.parentElement?.closest(storyPlaces) == null || element.querySelector('h2, h3, h4'))
  )
    return true;
  // An article that does not hold the headline is another story, a card or a comment.
  if (name === 'article' && [...area.around].some(around => around.localName === 'article')) return true;
  if (name === 'li' && element.querySelector('h2, h3, h4') !== null) return true;
  return asideWords.test(words);
}
