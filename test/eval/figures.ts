import { quantile } from '../bench/quantile.ts';
import type { Snippets } from './measures/count-snippets.ts';
import { sumUpShingles } from './measures/match-shingles.ts';
import { mean } from './measures/mean.ts';
import type { PageScore } from './score-page.ts';

type Scores = readonly PageScore[];

/** A figure over pages: a share of 0 to 1, or milliseconds; `null` where no page has it. */
export type Figure = Readonly<{ of: (scores: Scores) => number | null; better: 'higher' | 'lower' }>;

const higher = (of: Figure['of']): Figure => ({ of, better: 'higher' });
const lower = (of: Figure['of']): Figure => ({ of, better: 'lower' });

/** Every figure that tables, floors and comparisons know, by its name in `floor.json`. */
export const figures = {
  shingleF1: higher(scores => shingles(scores)?.f1 ?? null),
  shinglePrecision: higher(scores => shingles(scores)?.precision ?? null),
  shingleRecall: higher(scores => shingles(scores)?.recall ?? null),
  accuracy: higher(scores => meanOf(scores, ({ sameWords }) => sameWords)),
  wordF1: higher(scores => meanOf(scores, score => score.wordF1)),
  paragraphF1: higher(scores => meanOf(scores, score => score.paragraphF1)),
  rougeLsum: higher(scores => meanOf(scores, score => score.rougeLsum)),
  wanted: higher(scores => shareOf(scores.map(score => score.wanted))),
  leaked: lower(scores => shareOf(scores.map(({ unwanted }) => unwanted))),
  headlineExact: higher(scores => meanOf(scores, ({ headline }) => headline?.exact ?? null)),
  headlineLoose: higher(scores => meanOf(scores, ({ headline }) => headline?.loose ?? null)),
  authorsExact: higher(scores => meanOf(scores, ({ authors }) => authors?.exact ?? null)),
  authorsAll: higher(scores => meanOf(scores, ({ authors }) => authors?.all ?? null)),
  publishedDay: higher(scores => meanOf(scores, score => score.publishedDay)),
  modified: higher(scores => meanOf(scores, ({ saysModified }) => saysModified)),
  msMedian: lower(scores => timeOf(scores, 0.5)),
  msP95: lower(scores => timeOf(scores, 0.95)),
} satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;

function shingles(scores: Scores): ReturnType<typeof sumUpShingles> | null {
  const matches = scores.map(score => score.shingles).filter(match => match !== null);
  return matches.length > 0 ? sumUpShingles(matches) : null;
}

function meanOf(scores: Scores, valueIn: (score: PageScore) => number | boolean | null): number | null {
  return mean(
    scores
      .map(valueIn)
      .filter(value => value !== null)
      .map(Number),
  );
}

/** All snippets of all pages count the same. */
function shareOf(pages: readonly (Snippets | null)[]): number | null {
  const counted = pages.filter(snippets => snippets !== null);
  const all = counted.reduce((sum, snippets) => sum + snippets.all, 0);
  return all === 0 ? null : counted.reduce((sum, { present }) => sum + present, 0) / all;
}

function timeOf(scores: Scores, share: number): number | null {
  const times = scores.map(({ ms }) => ms).filter(ms => ms !== null);
  return times.length > 0 ? quantile(times, share) : null;
}
