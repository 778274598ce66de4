import { absoluteUrl } from '../metadata/absolute-url.ts';
import { isSamePage } from '../metadata/is-same-page.ts';
import { objectsOf, typesOf, wordsOf } from '../metadata/json-ld/json-object.ts';
import { readCanonicalUrl } from '../metadata/read-canonical-url.ts';
import type { Statements } from '../metadata/statements.ts';

/** A rating is a word or a few (“Half true”), a claim a sentence or two. Characters. */
const longestRating = 80;
const longestClaim = 600;

/** What a fact check states of what it checked: the claims, and how it rates them. */
export type Verdicts = Readonly<{ claims: readonly string[]; ratings: readonly string[] }>;

/** Reads the fact checks that a page states of itself. https://schema.org/ClaimReview */
export function readVerdicts(statements: Statements): Verdicts {
  const { graph, url, baseUrl } = statements;
  const own = [url, readCanonicalUrl(statements)];
  const reviews = graph.nodes.flatMap(({ object, isAside }) => {
    if (isAside || !typesOf(object).includes('ClaimReview')) return [];
    const addresses = wordsOf(object, 'url').flatMap(address => absoluteUrl(address, baseUrl) ?? []);
    return addresses.length === 0 || own.some(each => addresses.some(address => isSamePage(address, each)))
      ? [object]
      : [];
  });
  return {
    claims: reviews.flatMap(review => wordsOf(review, 'claimReviewed', longestClaim)),
    ratings: reviews.flatMap(review =>
      objectsOf(graph, review, 'reviewRating').flatMap(rating =>
        wordsOf(rating, 'alternateName', longestRating + 1).filter(({ length }) => length <= longestRating),
      ),
    ),
  };
}
