import { wordsOf } from './json-ld/json-object.ts';
import type { Statements } from './statements.ts';
import { readWords } from './text/read-words.ts';

/**
 * The titles a page states apart from its headings, the surest first: JSON-LD and microdata `headline`,
 * `og:title`, the titles made for other readers (parsely, sailthru, citation, Dublin Core), `twitter:title`,
 * JSON-LD `name`, `<title>`. As stated, site names and all.
 */
export function listTitles({ page, metas, articles }: Statements): readonly string[] {
  const metaNames = [
    'parsely-title',
    'sailthru.title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'title',
  ];
  return [
    ...articles.flatMap(article => wordsOf(article, 'headline', 600).slice(0, 1)),
    ...(metas.get('og:title') ?? []).slice(0, 1),
    ...metaNames.flatMap(name => metas.get(name)?.[0] ?? []),
    ...(metas.get('twitter:title') ?? []).slice(0, 1),
    ...articles.flatMap(article => wordsOf(article, 'name', 600).slice(0, 1)),
    ...[readWords(page.title, 1000)].flatMap(title => title ?? []),
  ];
}

/** The second titles of the article, JSON-LD `alternativeHeadline`: a page may show this one. */
export function listOtherTitles({ articles }: Statements): readonly string[] {
  return articles.flatMap(article => wordsOf(article, 'alternativeHeadline', 600).slice(0, 1));
}
