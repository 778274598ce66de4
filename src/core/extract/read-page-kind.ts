import { articleTypes } from '../metadata/json-ld/article-types.ts';
import { typesOf } from '../metadata/json-ld/json-object.ts';
import type { Statements } from '../metadata/statements.ts';
import { otherTypes } from './other-types.ts';

/** What a page says that it is. */
export type PageKind = Readonly<{
  statesArticle: boolean;
  /** The type it gives itself instead, as it writes it, or `null`. */
  statesOther: string | null;
}>;

/** https://ogp.me/#types, and what shops and catalogues use beside them. */
const otherOpenGraph =
  /^(?:\w+[:.])?(?:product|profile|video|music|book|hotel|restaurant|place|business|game|movie)\b/;

const mostItems = 60;

/** Reads `og:type`, JSON-LD and microdata; an article's card in a list makes no page an article. */
export function readPageKind({ page, metas, graph, articles }: Statements): PageKind {
  const openGraph = (metas.get('og:type')?.[0] ?? '').trim().toLowerCase();
  const types = [
    ...graph.nodes.filter(node => !node.isAside).flatMap(({ object }) => typesOf(object)),
    ...listItemTypes(page),
  ];
  return {
    statesArticle:
      articles.some(each => typesOf(each).some(type => articleTypes.has(type))) ||
      /^(?:\w+[:.])?article$/.test(openGraph) ||
      metas.get('article:published_time') !== undefined ||
      page.querySelector('[itemprop~="articleBody" i]') !== null,
    statesOther:
      types.find(type => otherTypes.has(type)) ?? (otherOpenGraph.test(openGraph) ? openGraph : null),
  };
}

/** The types of microdata items that are no part of another. */
function listItemTypes(page: Document): string[] {
  return [...page.querySelectorAll('[itemscope][itemtype]:not([itemprop])')]
    .slice(0, mostItems)
    .flatMap(item => (item.getAttribute('itemtype') ?? '').trim().split(/\s+/))
    .map(type => type.replace(/^.*[/#]/, ''));
}
