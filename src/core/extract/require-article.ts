import type { Metadata } from '../article.ts';
import { ReadError } from '../read-error.ts';
import { listBlocks } from './list-blocks.ts';
import type { RemovalLog } from './removal-log.ts';

/** A line this long, not made of links, is prose and no label. Scripts without spaces say more in less. */
const proseLine = { spaced: 80, unspaced: 30 };
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Characters of prose that make an article, when the page says it is one and when nothing does. */
const leastProse = { stated: 140, unstated: 300 };

/**
 * Throws `ReadError` (`not-an-article`) when what was found is a list of links, teasers or results, a form
 * to sign in, or a few words.
 */
export function requireArticle(body: Element, page: Document, metadata: Metadata, log: RemovalLog): void {
  let prose = 0;
  let paragraphs = 0;
  let all = 0;
  for (const { line, linkShare } of listBlocks(body)) {
    all += line.length;
    const least = unspaced.test(line) ? proseLine.unspaced : proseLine.spaced;
    if (linkShare >= 0.5 || line.length < least) continue;
    prose += line.length;
    paragraphs += 1;
  }
  const isStated =
    metadata.publishedAt !== null || metadata.authors.length > 0 || metadata.declaredBody !== null;
  if (prose < (isStated ? leastProse.stated : leastProse.unstated)) {
    throw new ReadError('not-an-article', `${prose} characters of prose were found`);
  }
  if (prose < all * 0.3) throw new ReadError('not-an-article', 'most of what was found are links and labels');
  if (isStated) return;
  if (page.querySelector('input[type=password]') && prose < 2000) {
    throw new ReadError('not-an-article', 'the page asks to sign in');
  }
  // Headings that are links head teasers or search results.
  const teasers = log
    .removals()
    .filter(({ element }) => element.matches('h2, h3, h4') && element.querySelector('a'));
  if (teasers.length > 2 && teasers.length >= paragraphs * 0.5) {
    throw new ReadError('not-an-article', `${teasers.length} headings lead to other pages`);
  }
}
