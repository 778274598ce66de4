/** What a contestant made of a page, for scoring. Texts have a line for every block. */
export type Told = Readonly<{
  text: string;
  textNoCaptions: string;
  headline: string | null;
  /** The authors' names as one line. */
  byline: string | null;
  published: string | null;
  modified: string | null;
  /** What was cut and why, where a contestant says so. */
  removed: readonly Readonly<{ reason: string; text: string }>[];
}>;

/** `ms`: what reading took in the page. A page that failed has empty texts and says why. */
export type Outcome = Told & Readonly<{ ms: number | null; failure: string | null }>;

/** By contestant, then by page. */
export type Outcomes = ReadonlyMap<string, ReadonlyMap<string, Outcome>>;

export function failedOutcome(failure: string): Outcome {
  return {
    ...{ text: '', textNoCaptions: '', headline: null, byline: null, published: null, modified: null },
    ...{ removed: [], ms: null, failure },
  };
}
