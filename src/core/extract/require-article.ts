import type { Metadata } from '../article.ts';
import { ReadError } from '../read-error.ts';
import { listBlocks } from './list-blocks.ts';

/** A line this long, not made of links, is prose and no label. Scripts without spaces say more in less. */
const proseLine = { spaced: 80, unspaced: 30 };
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Characters of prose that make an article, when the page says it is one and when nothing does. */
const leastProse = { stated: 140, unstated: 300 };
/** Below this share of prose the rest is what the page is about. */
const leastProseShare = 0.3;

type Evidence = Readonly<{
  /** Most of what was found are items of a list that lead elsewhere. */
  isListing: boolean;
  asksToSignIn: boolean;
  metadata: Metadata;
}>;

/**
 * Throws `ReadError` (`not-an-article`) when what was found is a list of links, teasers or results, a form
 * to sign in, or a few words. A page that says when and by whom it was written is believed more easily.
 */
export function requireArticle(body: Element, { isListing, asksToSignIn, metadata }: Evidence): void {
  const { publishedAt, authors, declaredBody } = metadata;
  const isStated = publishedAt !== null || authors.length > 0 || declaredBody !== null;
  const { prose, unlinked, all } = measureProse(body);
  // Results, tables and lists of winners are articles without a paragraph, where the page says they are.
  const found = isStated ? unlinked : prose;
  if (found < (isStated ? leastProse.stated : leastProse.unstated)) {
    throw new ReadError('not-an-article', `${found} characters of text outside links were found`);
  }
  if (!isStated && prose < all * leastProseShare) {
    throw new ReadError('not-an-article', 'most of what was found are links and labels');
  }
  // The date of a listing is that of its first item.
  if (isListing && authors.length === 0 && declaredBody === null) {
    throw new ReadError('not-an-article', 'what was found is a list of links to other pages');
  }
  if (isStated) return;
  if (asksToSignIn) throw new ReadError('not-an-article', 'the page asks to sign in');
}

function measureProse(body: Element): { prose: number; unlinked: number; all: number } {
  let prose = 0;
  let unlinked = 0;
  let all = 0;
  for (const { line, linkShare } of listBlocks(body)) {
    all += line.length;
    if (linkShare >= 0.5) continue;
    unlinked += line.length;
    if (line.length >= (unspaced.test(line) ? proseLine.unspaced : proseLine.spaced)) prose += line.length;
  }
  return { prose, unlinked, all };
}
