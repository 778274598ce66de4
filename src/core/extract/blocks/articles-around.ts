import type { BlockPage } from './block-page.ts';

/** The `article` elements that a block stands in, the innermost first. */
export function articlesAround(element: Element, { parents }: Pick<BlockPage, 'parents'>): Element[] {
  const articles: Element[] = [];
  for (let each: Element | undefined = element; each; each = parents.get(each)) {
    if (each.localName === 'article') articles.push(each);
  }
  return articles;
}
