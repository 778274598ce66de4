import { ReadError } from '../read-error.ts';
import { isProse, weighLine } from './is-prose.ts';
import { type Line, listLines } from './list-lines.ts';
import { type Evidence, neededProse } from './needed-prose.ts';

export type FoundLine = Pick<Line, 'text' | 'linkShare'>;

/** Below this share of prose the rest is what the page is about. */
const leastProseShare = 0.3;

/**
 * Throws `ReadError` (`not-an-article`) when what was found is a list of links, teasers or results, a form, an
 * offer, a notice, or a few words. The less a page says of being an article, and the more of being something
 * else, the more text of its own it must have.
 */
export function requireArticle(body: Element, evidence: Evidence): void {
  const refusal = findRefusal(listLines(body, ''), evidence);
  if (refusal !== null) throw new ReadError('not-an-article', refusal);
}

/** Why these lines are no article of the page, for developers; `null` when they are one. */
export function findRefusal(lines: readonly FoundLine[], evidence: Evidence): string | null {
  const { isListing, metadata } = evidence;
  const measured = measureProse(lines, evidence.teaserLines ?? new Set());
  const { needed, isStated, reason } = neededProse(evidence, measured.prose);
  // Results, tables and lists of winners are articles without a paragraph, where the page says they are.
  const found = isStated ? measured.unlinked : measured.prose;
  if (found < needed) return `${Math.round(found)} of ${needed} characters of text: ${reason}`;
  const { publishedAt, authors, declaredBody } = metadata;
  const isDated = publishedAt !== null || authors.length > 0 || declaredBody !== null;
  if (!isStated && !isDated && measured.prose < measured.all * leastProseShare) {
    return 'most of what was found are links and labels';
  }
  // The date of a listing is that of its first item.
  const isUnsigned = authors.length === 0 && declaredBody === null;
  return isListing && isUnsigned ? 'what was found is a list of links to other pages' : null;
}

/** Text in what a script with spaces needs of characters: sentences, all outside links, and all. */
function measureProse(lines: readonly FoundLine[], teaserLines: ReadonlySet<string>) {
  let prose = 0;
  let unlinked = 0;
  let all = 0;
  for (const { text, linkShare } of lines) {
    const weight = weighLine(text);
    all += weight;
    if (linkShare >= 0.5) continue;
    unlinked += weight;
    if (isProse(text) && !teaserLines.has(text)) prose += weight;
  }
  return { prose, unlinked, all };
}
