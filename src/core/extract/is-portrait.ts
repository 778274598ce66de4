import type { Person } from '../article.ts';
import { compareKey } from './compare-key.ts';

/** Whether a picture shows who wrote the article: its description is an author's name, and it has no caption. */
export function isPortrait(picture: Element, authors: readonly Person[]): boolean {
  const key = compareKey(picture.getAttribute('alt') ?? '');
  if (key === '' || picture.closest('figure')?.querySelector('figcaption')) return false;
  return authors.some(({ name }) => compareKey(name) === key);
}
