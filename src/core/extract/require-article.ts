import { ReadError } from '../read-error.ts';
import { isProse, weighLine } from './is-prose.ts';
import { listLines } from './list-lines.ts';
import { type Evidence, neededProse } from './needed-prose.ts';

/** Below this share of prose the rest is what the page is about. */
const leastProseShare = 0.3;

/**
 * Throws `ReadError` (`not-an-article`) when what was found is a list of links, teasers or results, a form, an
 * offer, a notice, or a few words. The less a page says of being an article, and the more of being something
 * else, the more text of its own it must have.
 */
export function requireArticle(body: Element, evidence: Evidence): void {
  const { isListing, metadata } = evidence;
  const measured = measureProse(body, evidence.teaserLines ?? new Set());
  const { needed, isStated, reason } = neededProse(evidence, measured.prose);
  // Results, tables and lists of winners are articles without a paragraph, where the page says they are.
  const found = isStated ? measured.unlinked : measured.prose;
  if (found < needed) {
    throw new ReadError('not-an-article', `${Math.round(found)} of ${needed} characters of text: ${reason}`);
  }
  const { publishedAt, authors, declaredBody } = metadata;
  const isDated = publishedAt !== null || authors.length > 0 || declaredBody !== null;
  if (!isStated && !isDated && measured.prose < measured.all * leastProseShare) {
    throw new ReadError('not-an-article', 'most of what was found are links and labels');
  }
  // The date of a listing is that of its first item.
  if (isListing && authors.length === 0 && declaredBody === null) {
    throw new ReadError('not-an-article', 'what was found is a list of links to other pages');
  }
}

/** Text in what a script with spaces needs of characters: sentences, all outside links, and all. */
function measureProse(body: Element, teaserLines: ReadonlySet<string>) {
  let prose = 0;
  let unlinked = 0;
  let all = 0;
  for (const { text, linkShare } of listLines(body, '')) {
    const weight = weighLine(text);
    all += weight;
    if (linkShare >= 0.5) continue;
    unlinked += weight;
    if (isProse(text) && !teaserLines.has(text)) prose += weight;
  }
  return { prose, unlinked, all };
}
