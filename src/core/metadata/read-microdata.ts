import { articleLikeTypes, articleTypes } from './json-ld/article-types.ts';
import { chooseArticles, type PageNames } from './json-ld/choose-articles.ts';
import type { JsonObject } from './json-ld/json-object.ts';
import { elementText } from './text/element-text.ts';

const mostItems = 60;
const mostProperties = 200;

/** The microdata properties that are read; the others, the body among them, are of no use here. */
const read = new Set([
  'headline',
  'name',
  'alternativeHeadline',
  'author',
  'creator',
  'publisher',
  'datePublished',
  'dateModified',
  'articleSection',
  'keywords',
  'url',
  'mainEntityOfPage',
  'isAccessibleForFree',
  'inLanguage',
]);

/**
 * The microdata items that describe the article of this page, as objects of the same shape as JSON-LD.
 * Reading of values: https://html.spec.whatwg.org/multipage/microdata.html#values
 */
export function readMicrodata(page: Document, names: PageNames): readonly JsonObject[] {
  const items = [...page.querySelectorAll('[itemscope][itemtype]')]
    .filter(item => typesOf(item).some(type => articleTypes.has(type) || articleLikeTypes.has(type)))
    .slice(0, mostItems);
  const nodes = items.map(item => ({ object: readItem(item), isAside: false }));
  return chooseArticles({ nodes, byId: new Map() }, names);
}

function readItem(item: Element): JsonObject {
  const values = new Map<string, unknown[]>();
  for (const element of [...item.querySelectorAll('[itemprop]')].slice(0, mostProperties)) {
    if (element.parentElement?.closest('[itemscope]') !== item) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (!read.has(name)) continue;
      const value = element.hasAttribute('itemscope') ? readInner(element) : readValue(element);
      const known = values.get(name);
      if (known) known.push(value);
      else values.set(name, [value]);
    }
  }
  return Object.fromEntries([['@type', typesOf(item)], ...values]);
}

/** A nested item: of a person or an organisation only the name and the address matter. */
function readInner(item: Element): JsonObject {
  const name = item.querySelector('[itemprop~="name"]');
  const url = item.querySelector('[itemprop~="url"]');
  return {
    '@type': typesOf(item),
    name: name === null ? elementText(item) : readValue(name),
    ...(url === null ? {} : { url: readValue(url) }),
  };
}

function readValue(element: Element): string {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (stated !== null) return stated;
  if (element.localName === 'link') return element.getAttribute('href') ?? '';
  if (element.localName === 'meta') return element.getAttribute('itemid') ?? '';
  return elementText(element, undefined, 500);
}

function typesOf(item: Element): readonly string[] {
  const types = (item.getAttribute('itemtype') ?? '').slice(0, 500).trim().split(/\s+/);
  return types.map(type => type.replace(/^.*[/#:]/, ''));
}
