/** What each renderer made of one Markdown text, as markup. */
export type Renderings = Readonly<Record<string, string>>;

export type SpecResult = { examples: number; exact: number; failures: string[] };

/** A case that fails: how to have it again, its markup, and what came of it. `saysItself`: it is to come back as it is. */
export type Failure = Readonly<{ replay: string; html: string; saysItself: boolean; told: string }>;

/** Of thousands of failures a few of each construct say enough. */
export const toldPerConstruct = 3;

/** What became of the cases of one construct. */
export type CaseResult = {
  /** Whether GFM can say it: only then does structure count. */
  native: boolean;
  cases: number;
  lost: number;
  lostBySome: number;
  changed: number;
  changedBySome: number;
  rawHtml: number;
  /** Cases in which the self-check had a block written again, and in which that did not help. */
  rewritten: number;
  told: number;
  /** A few of the failures, each replayable. */
  failures: Failure[];
};
