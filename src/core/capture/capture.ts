/** One page, read once. `html` is markup for an inert parser; the marks it carries are in `marks.ts`. */
export type Capture = Readonly<{
  /** The address the page showed. */
  url: string;
  /** What relative addresses in `html` resolve against. */
  baseUrl: string;
  html: string;
  /** Of the same page, only what its reader had selected; `null` where that was nothing. */
  selection: string | null;
  /** ISO 8601, UTC. */
  capturedAt: string;
}>;
