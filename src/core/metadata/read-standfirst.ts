import { creditPrefixes } from '../words/credit-prefixes.ts';
import { lineStartMatcher } from '../words/label-matcher.ts';
import { readWrittenDate } from './dates/read-written-date.ts';
import type { HeadlineArea } from './headline-area.ts';
import { isBesideArticle } from './headline-area.ts';
import { isSiteName } from './is-site-name.ts';
import { typesOf, wordsOf } from './json-ld/json-object.ts';
import type { Statements } from './statements.ts';
import { wordKey } from './text/compare-words.ts';
import { elementText } from './text/element-text.ts';

const named =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|sub-?hed|lead|lede|leadtext|lead-text|summary|description|teaser-?text|intro|introduction|abstract|chapo|chapeau|entradilla|bajada|sottotitolo|sommario|sous-titre|vorspann|ingress|underrubrik|manchet|excerpt|preamble)(?:$|[\s_-])/i;
const startsLikeCredit = lineStartMatcher(creditPrefixes);
const shortest = 25;
const longest = 700;
/** With a day in it, fewer characters say where and when. */
const shortestWithDay = 40;
/** The heading of a part is shorter, and no sentence. Characters. */
const longestPart = 60;
const reach = 60;
/** A paragraph of the text is no shorter. Characters. */
const shortestProse = 100;
const mostParagraphs = 40;
const mostSiblings = 200;
/** So much of a paragraph tells whether it is worth reading further. Characters. */
const peek = 80;

/**
 * The standfirst. Order of trust: a block right after the headline whose class or itemprop calls it one, or
 * an `h2` directly after it; then a description the page's author wrote (JSON-LD, `og:description`,
 * `description`): full sentences, not the opening of the text cut short, and not what the site says of itself.
 */
export function readStandfirst(
  statements: Statements,
  area: HeadlineArea,
  headline: string | null,
): string | null {
  const shown = fromPage(statements.page, area, headline);
  return shown ?? fromDescription(statements, headline);
}

function fromPage(page: Document, area: HeadlineArea, headline: string | null): string | null {
  const { heading } = area;
  if (heading === null) return null;
  let passed = 0;
  for (const element of following(page, heading)) {
    if (++passed > reach) break;
    const words =
      `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.id}`.slice(
        0,
        300,
      );
    const isHeading = element.localName === 'h2' && passed < 6;
    if (
      element.localName === 'p' &&
      !named.test(words) &&
      elementText(element).length > 200 &&
      !isNamedAbove(element, area)
    )
      break;
    if (!(isHeading || named.test(words))) continue;
    const text = elementText(wordsIn(element), undefined, longest + 100);
    if (text.length < shortest || text.length > longest || wordKey(text) === wordKey(headline ?? ''))
      continue;
    if (/^[©(]/.test(text) || startsLikeCredit(text)) continue;
    if (element.querySelector('h1, h2 a, h3, img, form, time, ul') !== null || isBesideArticle(element, area))
      continue;
    if (isFacts(wordsIn(element), text) || isCaption(element, text, page) || isSection(element)) continue;
    return withoutLabel(element, text);
  }
  return null;
}

/** Who wrote it, under what, when and where. */
function isFacts(element: Element, text: string): boolean {
  if (element.querySelector('[rel~=author], [rel~=tag], .vcard') !== null) return true;
  return text.length < shortestWithDay && readWrittenDate(text, null) !== null;
}

/** Words that a caption says, or that stand in a box with a picture, are about the picture. */
function isCaption(element: Element, text: string, page: Document): boolean {
  const key = wordKey(text);
  if (
    [...page.querySelectorAll('figcaption')]
      .slice(0, mostParagraphs)
      .some(each => wordKey(elementText(each)) === key)
  )
    return true;
  const box = element.parentElement?.closest(
    'figure, [class*="image" i], [class*="media" i], [class*="caption" i]',
  );
  return box != null && box.querySelector('img, video') !== null && !box.querySelector('h1');
}

/** A heading beside others that are built alike heads a part of the text. */
function isSection(element: Element): boolean {
  if (element.localName !== 'h2') return false;
  const text = elementText(element);
  if (text.length > longestPart || /[.!]$/.test(text)) return false;
  const siblings = [...(element.parentElement?.children ?? [])].slice(0, mostSiblings);
  return siblings.some(
    each => each !== element && each.localName === 'h2' && each.className === element.className,
  );
}

/** `Summary: ` before the words is what the system calls them. */
function withoutLabel(element: Element, text: string): string {
  const label = wordsIn(element).firstElementChild;
  const words = label ? elementText(label) : '';
  return words.endsWith(':') && words.length < shortest && text.startsWith(words)
    ? text.slice(words.length).trim()
    : text;
}

/** A box with one paragraph holds the standfirst in it, and a byline or a date beside it. */
function wordsIn(element: Element): Element {
  const paragraphs = element.querySelectorAll('p');
  return (paragraphs.length === 1 && paragraphs[0]) || element;
}

function isNamedAbove(element: Element, area: HeadlineArea): boolean {
  const parent = element.parentElement;
  return parent !== null && !area.around.has(parent) && named.test(parent.getAttribute('class') ?? '');
}

/** The elements after the heading in page order; the heading's own insides are skipped. */
function* following(page: Document, heading: Element): Generator<Element> {
  const walker = page.createTreeWalker(page.body ?? heading, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = heading;
  let next: Node | null = walker.nextSibling();
  while (next === null) {
    if (walker.parentNode() === null) return;
    next = walker.nextSibling();
  }
  while (next !== null) {
    yield next as Element;
    next = walker.nextNode();
  }
}

function fromDescription(statements: Statements, headline: string | null): string | null {
  const { articles, metas, graph, siteNames, page } = statements;
  const own = new Set(
    graph.nodes
      .filter(node => typesOf(node.object).some(type => type === 'WebSite' || type.endsWith('Organization')))
      .slice(0, 20)
      .flatMap(node => wordsOf(node.object, 'description').map(wordKey)),
  );
  const stated = [
    ...articles.flatMap(article => wordsOf(article, 'description').slice(0, 1)),
    ...['og:description', 'description', 'twitter:description', 'dc.description'].flatMap(
      name => metas.get(name)?.[0] ?? [],
    ),
  ];
  const paragraphs = [...page.querySelectorAll('p')].slice(0, mostParagraphs);
  return (
    stated.find(text => {
      const key = wordKey(text);
      if (text.length < shortest || text.length > longest || own.has(key) || key === wordKey(headline ?? ''))
        return false;
      if (!/[.!?。！？…:»”"’)]$/u.test(text) || /(?:…|\.\.\.|\[…\])\W*$/u.test(text)) return false;
      if (isSiteName(text.split(/[.:–-]/)[0] ?? '', siteNames)) return false;
      return !paragraphs.some(paragraph => isOpening(paragraph, key));
    }) ?? null
  );
}

/**
 * Whether a description opens a paragraph. One that is all of a paragraph which other paragraphs do not
 * follow at once is the standfirst as shown.
 */
function isOpening(paragraph: Element, key: string): boolean {
  const start = wordKey(elementText(paragraph, undefined, peek));
  if (!start.startsWith(key.slice(0, peek / 4))) return false;
  const whole = wordKey(elementText(paragraph, undefined, 1500));
  return whole.startsWith(key) && !(whole === key && !isFollowedByParagraph(paragraph));
}

function isFollowedByParagraph(paragraph: Element): boolean {
  let box = paragraph;
  while (box.parentElement?.children.length === 1) box = box.parentElement;
  const next = box.nextElementSibling;
  // A byline may be a paragraph too, but a short one.
  const following =
    next?.localName === 'p' ? next : box === paragraph ? null : (next?.querySelector('p') ?? null);
  return following !== null && elementText(following, undefined, 200).length >= shortestProse;
}
