import type { Truth } from './corpus.ts';
import { countSnippets, type Snippets } from './measures/count-snippets.ts';
import { dayOf, isSameDay } from './measures/is-same-day.ts';
import { matchAuthors } from './measures/match-authors.ts';
import { matchHeadline } from './measures/match-headline.ts';
import { matchParagraphs } from './measures/match-paragraphs.ts';
import { matchShingles, type ShingleMatch } from './measures/match-shingles.ts';
import { hasSameWords, matchWords } from './measures/match-words.ts';
import { rougeLsum } from './measures/rouge-lsum.ts';
import type { Outcome } from './outcome.ts';
import { settleOptional } from './settle-optional.ts';

/** One page's scores; `null` where the truth says nothing about it. */
export type PageScore = Readonly<{
  id: string;
  shingles: ShingleMatch | null;
  sameWords: boolean | null;
  wordF1: number | null;
  paragraphF1: number | null;
  rougeLsum: number | null;
  wanted: Snippets | null;
  unwanted: Snippets | null;
  headline: Readonly<{ exact: boolean; loose: boolean }> | null;
  authors: Readonly<{ exact: boolean; all: boolean }> | null;
  publishedDay: boolean | null;
  saysModified: boolean;
  ms: number | null;
  failure: string | null;
}>;

export type ScoreOptions = Readonly<{ captions: boolean; rouge: boolean }>;

/** Scores what was found on a page; `captions` says whether the text with captions is meant. */
export function scorePage(
  id: string,
  truth: Truth,
  outcome: Outcome,
  { captions, rouge }: ScoreOptions,
): PageScore {
  const found = captions ? outcome.text : outcome.textNoCaptions;
  const { text, paragraphs } = settleOptional(truth, found);
  return {
    id,
    shingles: text === null ? null : matchShingles(text, found),
    sameWords: text === null ? null : hasSameWords(text, found),
    wordF1: text === null ? null : matchWords(text, found),
    paragraphF1: paragraphs.length > 0 ? matchParagraphs(paragraphs, found) : null,
    rougeLsum: rouge && text !== null ? rougeLsum(text, found) : null,
    wanted: truth.with?.length ? countSnippets(truth.with, found) : null,
    unwanted: truth.without?.length ? countSnippets(truth.without, found) : null,
    headline: truth.title ? matchHeadline(truth.title, outcome.headline) : null,
    authors: truth.authors?.length ? matchAuthors(truth.authors, outcome.byline) : null,
    publishedDay:
      truth.published && dayOf(truth.published) ? isSameDay(truth.published, outcome.published) : null,
    saysModified: outcome.modified !== null,
    ms: outcome.ms,
    failure: outcome.failure,
  };
}
