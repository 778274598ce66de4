import type { HeadlineArea } from './headline-area.ts';
import { isBesideArticle } from './headline-area.ts';
import { isJsonObject, valuesOf, wordsOf } from './json-ld/json-object.ts';
import type { Statements } from './statements.ts';
import { wordKey } from './text/compare-words.ts';
import { elementText } from './text/element-text.ts';
import { readWords } from './text/read-words.ts';

const mostTags = 50;
const longestTag = 100;
/** One or two may be titles with a colon. */
const fewestMarks = 3;
/** What systems write where nobody has given a tag. */
const empty = /^(?:not[ _-]?set|uncategorized)$/i;
/** The beginning of a word that a system has cut. */
const letter = /^[a-z]$/;

/**
 * Tags in page order, each once whatever its case, at most 50 of at most 100 characters. Order of trust:
 * JSON-LD or microdata `keywords`, `article:tag`, `news_keywords`, parsely and sailthru, `keywords`: the first
 * that has any; then the tag links a reader sees.
 */
export function readTags(
  { page, articles, metas, siteNames }: Statements,
  area: HeadlineArea,
  headline: string | null,
): readonly string[] {
  const stated = [
    articles.flatMap(article => keywordsOf(article)),
    ...['article:tag', 'og:article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'].map(
      name => splitTags(metas.get(name) ?? []),
    ),
  ];
  const tags = new Map<string, string>();
  const own = new Set([headline ?? '', ...siteNames].map(wordKey));
  const named = withoutMarks(stated.find(list => list.length > 0) ?? []);
  for (const tag of [...named, ...visibleTags(page, area)]) {
    const key = wordKey(tag) || tag;
    if (own.has(key)) continue;
    if (!tags.has(key) && tags.size < mostTags) tags.set(key, tag);
  }
  return [...tags.values()];
}

function keywordsOf(article: Statements['articles'][number]): readonly string[] {
  const values = valuesOf(article, 'keywords').flatMap(value =>
    isJsonObject(value) ? wordsOf(value, 'name') : (readWords(value, 20_000) ?? []),
  );
  return splitTags(values);
}

/** A single text is a list with commas; several texts are one tag each, commas and all, unless they are lists. */
function splitTags(values: readonly string[]): readonly string[] {
  return values
    .slice(0, 200)
    .flatMap(value => value.split(value.includes(';') && !value.includes(',') ? /;/ : /[,、，|]/))
    .map(tag => tag.trim().replace(/^#/, ''))
    .filter(isTag);
}

/** Where some tags of a list are marks of a system with a space in them (`Page Type: Article`), all such are. */
function withoutMarks(tags: readonly string[]): readonly string[] {
  const isMark = (tag: string) => /^[\p{L} ]{1,30}:\s/u.test(tag);
  return tags.filter(isMark).length < fewestMarks ? tags : tags.filter(tag => !isMark(tag));
}

/** Systems hide their own marks among the keywords: `type:story`, `id-4711`, addresses. */
function isTag(tag: string): boolean {
  return (
    tag !== '' &&
    tag.length <= longestTag &&
    !empty.test(tag) &&
    !letter.test(tag) &&
    // Letters, or a year.
    (/\p{L}/u.test(tag) || /^(?:19|20)\d\d$/.test(tag)) &&
    !/^[\w.-]+[:=]\S|https?:|^\S*_\S*_/.test(tag)
  );
}

function visibleTags(page: Document, area: HeadlineArea): readonly string[] {
  const links = [...page.querySelectorAll('a[rel~="tag"], [itemprop~="keywords"] a')].slice(0, 200);
  return links
    .filter(link => !isBesideArticle(link, area))
    .map(link => elementText(link).replace(/^#/, ''))
    .filter(isTag);
}
