import type { Metadata } from '../article.ts';
import type { PageSigns } from './read-page-signs.ts';

/** What is known of the page. What is not known speaks neither for nor against it. */
export type Evidence = Readonly<{
  /** Most of what was found are items of a list that lead elsewhere. */
  isListing: boolean;
  metadata: Metadata;
}> &
  Partial<PageSigns>;

/** Characters of text of its own that make a page an article. */
export type Need = Readonly<{
  needed: number;
  /** It is an article by its own words: short lines count as well. */
  isStated: boolean;
  reason: string;
}>;

const whenStated = 140;
const whenDated = 240;
const whenUnstated = 500;

/**
 * What a page must have in spite of a sign that it is something else. A visible date or name makes it half as
 * doubtful; a front page has those of its items.
 */
const inSpiteOf = {
  otherKind: { dated: 700, undated: 2000 },
  consent: { dated: 0, undated: 2000 },
  prices: { dated: 700, undated: 1000 },
  signIn: { dated: 0, undated: 1000 },
  unlisted: { dated: 0, undated: 1000 },
  front: { dated: 1000, undated: 1000 },
  teasers: { dated: 400, undated: 1000 },
};
/** So many times the text of its own in teasers, and a page is a list of them. */
const manyTeasers = 2;

/**
 * How much text of its own a page must have to be taken for an article. Measured on pages of news sites and
 * blogs: few articles without a date, an author or a statement of their kind have less than a thousand
 * characters, and few notices, offers and forms have more.
 * @param prose characters of its own that were found
 */
export function neededProse(evidence: Evidence, prose: number): Need {
  const { publishedAt, authors, declaredBody } = evidence.metadata;
  const isDated = publishedAt !== null || authors.length > 0 || declaredBody !== null;
  // Where the page was not asked, a date or a name stands for its word.
  if (evidence.statesArticle ?? isDated)
    return { needed: whenStated, isStated: true, reason: 'an article by its own words' };
  const age = isDated ? 'dated' : 'undated';
  const needs: Need[] = [
    isDated
      ? { needed: whenDated, isStated: false, reason: 'dated or signed' }
      : { needed: whenUnstated, isStated: false, reason: 'nobody says who wrote it or when' },
  ];
  const doubt = (holds: boolean | undefined, sign: keyof typeof inSpiteOf, reason: string) => {
    if (holds) needs.push({ needed: inSpiteOf[sign][age], isStated: false, reason });
  };
  doubt((evidence.statesOther ?? null) !== null, 'otherKind', `stated to be ${evidence.statesOther}`);
  doubt(evidence.asksForConsent, 'consent', 'most of it is about cookies');
  doubt(evidence.namesPrices, 'prices', 'it names prices');
  doubt(evidence.asksToSignIn, 'signIn', 'it asks to sign in');
  doubt(evidence.isUnlisted, 'unlisted', 'it is not to be found by search');
  doubt(evidence.isFront, 'front', 'the front page of its site');
  doubt((evidence.teaserWeight ?? 0) > prose * manyTeasers, 'teasers', 'most of the page are teasers');
  return needs.reduce((most, need) => (need.needed > most.needed ? need : most));
}
