import { absoluteUrl } from '../metadata/absolute-url.ts';
import { isSamePage } from '../metadata/is-same-page.ts';
import { typesOf } from '../metadata/json-ld/json-object.ts';
import { readCanonicalUrl } from '../metadata/read-canonical-url.ts';
import type { Statements } from '../metadata/statements.ts';
import { withoutFragment } from './without-fragment.ts';

/** Beside so many stories of other pages, an `article` is one, too. */
const fewestBeside = 2;

/**
 * The `article` elements of a page that say that they stand at another address (`rel="bookmark"` is the permanent
 * address of the nearest one: https://html.spec.whatwg.org/multipage/links.html#link-type-bookmark), and those in a row
 * with them.
 */
export function findOtherStories(statements: Statements): ReadonlySet<Element> {
  const { page, url, baseUrl, articles } = statements;
  // Each entry of a live report may have an address of its own.
  if (articles.some(article => typesOf(article).includes('LiveBlogPosting'))) return new Set();
  const canonicalUrl = readCanonicalUrl(statements);
  const own = new Set<Element>();
  const stated = new Map<Element, Set<string>>();
  for (const link of page.querySelectorAll('article a[rel~="bookmark" i][href]')) {
    const article = link.closest('article');
    const address = absoluteUrl(link.getAttribute('href') ?? '', baseUrl);
    if (!article || address === null) continue;
    const isOwn = isSamePage(address, url) || isSamePage(address, canonicalUrl);
    if (isOwn) own.add(article);
    else stated.set(article, (stated.get(article) ?? new Set()).add(withoutFragment(address)));
  }
  // What has many addresses holds the cards of other stories, and is none of them.
  const others = new Set(
    [...stated].flatMap(([article, { size }]) => (size === 1 && !own.has(article) ? [article] : [])),
  );
  const rows = new Map<Element, number>();
  for (const { parentElement } of others)
    if (parentElement) rows.set(parentElement, (rows.get(parentElement) ?? 0) + 1);
  for (const [row, stories] of rows) {
    if (stories < fewestBeside) continue;
    for (const child of row.children) if (child.localName === 'article' && !own.has(child)) others.add(child);
  }
  return others;
}
