import { type JsonGraph, type JsonObject, objectsOf, typesOf, wordsOf } from './json-ld/json-object.ts';
import { firstMeta, type MetaTags } from './read-meta-tags.ts';
import { readWords } from './text/read-words.ts';

/** Types of things that publish; their names are never a person's. */
export const organisationTypes: ReadonlySet<string> = new Set([
  'Organization',
  'NewsMediaOrganization',
  'Corporation',
  'Brand',
  'WebSite',
]);

type Sources = Readonly<{
  metas: MetaTags;
  graph: JsonGraph;
  articles: readonly JsonObject[];
  url: string;
}>;

/**
 * Names of the site and its publisher, the surest first: `og:site_name`, the article's publisher, JSON-LD
 * `WebSite`, `application-name` and its kin, publisher metas, and last the labels of the host.
 */
export function listSiteNames({ metas, graph, articles, url }: Sources): readonly string[] {
  const publishers = articles.flatMap(article => [
    ...objectsOf(graph, article, 'publisher').flatMap(publisher => wordsOf(publisher, 'name')),
    ...wordsOf(article, 'publisher'),
  ]);
  const sites = graph.nodes
    .filter(node => typesOf(node.object).some(type => type === 'WebSite' || type === 'NewsMediaOrganization'))
    .slice(0, 5)
    .flatMap(node => [...wordsOf(node.object, 'name'), ...wordsOf(node.object, 'alternateName')]);
  const stated = [
    firstMeta(metas, ['og:site_name']),
    ...publishers,
    ...sites,
    firstMeta(metas, ['application-name', 'apple-mobile-web-app-title', 'al:ios:app_name']),
    firstMeta(metas, ['dc.publisher', 'dcterms.publisher', 'publisher', 'copyright', 'twitter:site']),
  ];
  const names = [...stated.flatMap(name => readWords(name, 120) ?? []), ...hostLabels(url)];
  return [...new Set(names.map(name => name.replace(/^@/, '')))].slice(0, 30);
}

/** `www.news.example.co.uk` gives `news.example.co.uk`, `example.co.uk` and `example`. */
export function hostLabels(url: string): readonly string[] {
  let host: string;
  try {
    host = new URL(url).hostname.replace(/^www\d?\./, '');
  } catch {
    return [];
  }
  const labels = host.split('.');
  const top =
    labels.length > 2 && /^(?:co|com|org|net|ac|gov|edu|or|ne|go|web)$/.test(labels.at(-2) ?? '') ? 2 : 1;
  const name = labels.at(-1 - top);
  if (name === undefined || name === '') return [host];
  return [host, [name, ...labels.slice(-top)].join('.'), name];
}
