import { absoluteUrl } from '../absolute-url.ts';
import { isSamePage } from '../is-same-page.ts';
import { setOverlap, wordSet } from '../text/compare-words.ts';
import { articleLikeTypes, articleTypes, pageTypes } from './article-types.ts';
import {
  isJsonObject,
  type JsonGraph,
  type JsonNode,
  type JsonObject,
  typesOf,
  valuesOf,
  wordsOf,
} from './json-object.ts';

const mostChosen = 6;

/** What is known of the page apart from its JSON: its addresses and the titles it goes by. */
export type PageNames = Readonly<{ urls: readonly string[]; titles: readonly string[]; baseUrl: string }>;

/**
 * The objects that describe the article of this page, the surest first. An object counts when its address is
 * the page's or its headline one of the page's titles; one that states another address and another headline
 * is a card of something else. An object that states neither counts when it stands alone.
 */
export function chooseArticles(graph: JsonGraph, names: PageNames): readonly JsonObject[] {
  const titles = names.titles.map(wordSet);
  const scored = graph.nodes
    .flatMap(node => {
      const weight = typeWeight(node.object);
      return weight > 0 ? [{ ...node, weight }] : [];
    })
    .slice(0, 400)
    .map(node => ({ object: node.object, score: scoreNode(node, names, titles) + node.weight }));
  return scored
    .filter(node => node.score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostChosen)
    .map(node => node.object);
}

function typeWeight(object: JsonObject): number {
  const types = typesOf(object);
  if (types.some(type => articleTypes.has(type))) return 10;
  if (types.some(type => articleLikeTypes.has(type))) return 4;
  return types.some(type => pageTypes.has(type)) ? 2 : 0;
}

function scoreNode(node: JsonNode, names: PageNames, titles: readonly ReadonlySet<string>[]): number {
  const addresses = addressesOf(node.object, names.baseUrl);
  const isHere = addresses.some(address => names.urls.some(url => isSamePage(address, url)));
  const headlines = [...wordsOf(node.object, 'headline'), ...wordsOf(node.object, 'name')].slice(0, 4);
  const likeness = Math.max(
    0,
    ...headlines.map(wordSet).flatMap(words => titles.map(title => setOverlap(words, title))),
  );
  const isNamed = likeness >= 0.5;
  let score = likeness * 4;
  if (isHere) score += 4;
  // Types weigh at most 10: neither here nor named is out, whatever the type.
  if (!isHere && !isNamed && (addresses.length > 0 || node.isAside)) return -20;
  if (!isNamed && headlines.length > 0 && !isHere) return -20;
  if (node.isAside) score -= 3;
  if (Object.hasOwn(node.object, 'datePublished')) score += 1;
  if (Object.hasOwn(node.object, 'author')) score += 1;
  return score;
}

function addressesOf(object: JsonObject, baseUrl: string): readonly string[] {
  return ['url', 'mainEntityOfPage', '@id'].flatMap(key =>
    valuesOf(object, key).flatMap(value => {
      const stated = isJsonObject(value) ? (value['@id'] ?? value['url']) : value;
      // Not every @id is an address: "#article" and "urn:…" say nothing about the place.
      if (typeof stated !== 'string' || !/^(?:https?:)?\/./.test(stated)) return [];
      return absoluteUrl(stated, baseUrl) ?? [];
    }),
  );
}
