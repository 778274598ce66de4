import { readStatedDate } from './dates/read-stated-date.ts';
import { readWrittenDate } from './dates/read-written-date.ts';
import { urlDay } from './dates/url-day.ts';
import { visibleDates } from './dates/visible-dates.ts';
import type { HeadlineArea } from './headline-area.ts';
import { wordsOf } from './json-ld/json-object.ts';
import type { Statements } from './statements.ts';
import { wordOverlap } from './text/compare-words.ts';
import { elementText } from './text/element-text.ts';

/** Shorter headings are names of sites and sections, which no title repeats. Characters. */
const shortestHeadline = 25;
/** A title that shares fewer words with the heading is another story's. */
const leastOverlap = 0.2;

/** ISO 8601 with the page's own offset and precision. */
export type Dates = Readonly<{ publishedAt: string | null; modifiedAt: string | null }>;

const publishedMetas: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publication_date',
  'published_time',
  'pubdate',
  'pub_date',
  'article_date_original',
];
/** Of a page as often as of its article: what readers see goes before it. */
const vagueMetas: readonly string[] = ['date'];

const modifiedMetas: readonly string[] = [
  'article:modified_time',
  'og:article:modified_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'og:updated_time',
  'article:updated_time',
];

/**
 * When the article was published and last changed. Order of trust: JSON-LD or microdata of the article;
 * metas in the order listed; dates a reader sees near the headline; for the day alone, the address. The
 * second date only where the page states one that differs from the first and is not before it.
 */
export function readDates(statements: Statements, area: HeadlineArea, language: string | null): Dates {
  const { page, url } = statements;
  const stated = firstDate(statements, ['datePublished'], publishedMetas, language);
  const changed = firstDate(statements, ['dateModified'], modifiedMetas, language);
  const isStale = isHeadStale(statements, area);
  const visible = isStale || stated === null || changed === null ? visibleDates(page, area, language) : null;
  const publishedAt =
    (isStale ? visible?.published : null) ??
    stated ??
    visible?.published ??
    firstDate(statements, [], vagueMetas, language) ??
    urlDay(url) ??
    firstDate(statements, ['dateCreated', 'uploadDate'], [], language) ??
    visible?.modified ??
    onlyTime(page);
  const modifiedAt = changed ?? visible?.modified ?? null;
  return { publishedAt, modifiedAt: isLater(modifiedAt, publishedAt) ? modifiedAt : null };
}

/** The day of the only `time` on a page, wherever it stands. */
function onlyTime(page: Document): string | null {
  const times = page.querySelectorAll('time[datetime]');
  return times.length === 1 ? readStatedDate(times[0]?.getAttribute('datetime') ?? '') : null;
}

/**
 * Whether the head speaks of another story than the page shows: a page that swaps its article without a
 * navigation leaves the first story's statements behind (fixtures/pages/single-page-swap).
 */
function isHeadStale(statements: Statements, area: HeadlineArea): boolean {
  if (area.heading === null || area.heading.localName !== 'h1') return false;
  const shown = elementText(area.heading);
  if (shown.length < shortestHeadline) return false;
  const { articles, metas } = statements;
  // Not <title>: that is the one thing such pages do update.
  const titles = [
    ...articles.flatMap(article => wordsOf(article, 'headline', 600).slice(0, 1)),
    ...(metas.get('og:title') ?? []).slice(0, 1),
  ];
  return titles.length > 0 && titles.every(title => wordOverlap(title, shown) < leastOverlap);
}

function firstDate(
  { articles, metas }: Statements,
  keys: readonly string[],
  metaNames: readonly string[],
  language: string | null,
): string | null {
  const stated = [
    ...articles.flatMap(article => keys.flatMap(key => wordsOf(article, key, 200))),
    ...metaNames.flatMap(name => metas.get(name)?.slice(0, 1) ?? []),
  ];
  for (const text of stated) {
    const date = readStatedDate(text) ?? readWrittenDate(text, language);
    if (date !== null) return date;
  }
  return null;
}

/** Compared as moments where both have an offset, else as days: a missing offset may hide fourteen hours. */
function isLater(modified: string | null, published: string | null): boolean {
  if (modified === null || modified === published) return false;
  if (published === null) return true;
  const moments = [modified, published].map(date =>
    /[Z]|[+-]\d\d:\d\d$/.test(date) ? Date.parse(date) : Number.NaN,
  );
  const [later, earlier] = moments;
  if (later === undefined || earlier === undefined || Number.isNaN(later) || Number.isNaN(earlier)) {
    return modified.slice(0, 10) > published.slice(0, 10);
  }
  return later > earlier;
}
