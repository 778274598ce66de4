import { readWords } from './text/read-words.ts';

/** What `<meta>` elements state: lower-case name, property or itemprop → its values in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const mostTags = 2000;

/** All `<meta>` values of a page that hold words, cleaned to one line each. */
export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  let count = 0;
  for (const meta of page.querySelectorAll('meta[content]')) {
    if (++count > mostTags) break;
    const value = readWords(meta.getAttribute('content'));
    if (value === null) continue;
    // Microdata inside the body belongs to its own item, which may be a related card.
    const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('http-equiv')];
    if (meta.closest('[itemscope]') === null || meta.closest('head') !== null)
      names.push(meta.getAttribute('itemprop'));
    for (const name of new Set(names.flatMap(list => (list ?? '').toLowerCase().split(/\s+/)))) {
      if (name === '') continue;
      const values = tags.get(name);
      if (values) values.push(value);
      else tags.set(name, [value]);
    }
  }
  return tags;
}

/** The first value stated under the first of the names that has one. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
