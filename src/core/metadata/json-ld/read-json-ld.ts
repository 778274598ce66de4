import { isJsonObject, type JsonGraph, type JsonNode, type JsonObject } from './json-object.ts';
import { readJson } from './read-json.ts';

const mostScripts = 60;
const mostNodes = 20_000;
const deepest = 24;

/** Properties whose objects are something else than the article: cards, comments, parts of a live blog. */
const aside = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'isBasedOn',
  'mentions',
  'about',
  'citation',
  'comment',
  'review',
  'liveBlogUpdate',
  'relatedLink',
  'subjectOf',
  'workExample',
  'video',
  'associatedMedia',
]);

/**
 * Every object of the page's JSON-LD scripts, outer before inner. Scripts that cannot be read are skipped.
 * At most 20 000 objects, 24 levels deep: what lies beyond describes no article.
 */
export function readJsonLd(page: Document): JsonGraph {
  const nodes: JsonNode[] = [];
  const byId = new Map<string, JsonObject>();
  const scripts = [...page.querySelectorAll('script[type*="ld+json" i]')].slice(0, mostScripts);
  const queue = scripts.map(script => ({
    value: readJson(script.textContent ?? ''),
    isAside: false,
    depth: 0,
  }));
  for (let at = 0; at < queue.length && nodes.length < mostNodes; at++) {
    const next = queue[at];
    if (next === undefined || next.depth > deepest) continue;
    const { value, isAside, depth } = next;
    const room = mostNodes - queue.length;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, Math.max(0, room))) {
        if (typeof item === 'object') queue.push({ value: item, isAside, depth: depth + 1 });
      }
    } else if (isJsonObject(value)) {
      nodes.push({ object: value, isAside });
      indexById(byId, value);
      if (room <= 0) continue;
      for (const [key, inner] of Object.entries(value).slice(0, 200)) {
        if (typeof inner !== 'object' || inner === null) continue;
        queue.push({ value: inner, isAside: isAside || aside.has(key), depth: depth + 1 });
      }
    }
  }
  return { nodes, byId };
}

/** A bare `{"@id": …}` is a reference, not the thing; the fullest object of an id is. */
function indexById(byId: Map<string, JsonObject>, object: JsonObject): void {
  const id = Object.hasOwn(object, '@id') ? object['@id'] : null;
  if (typeof id !== 'string') return;
  const known = byId.get(id);
  if (known === undefined || Object.keys(known).length < Object.keys(object).length) byId.set(id, object);
}
