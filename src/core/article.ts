/** Markup that only the sanitiser can mint: allow-listed elements and attributes, absolute http(s) URLs. */
export type SafeHtml = string & { readonly __safe: unique symbol };

/**
 * Who signs the article. An organisation stands here only where the page names it as the author and nobody beside
 * it; else it is the `site` or the `agency`.
 */
export type Person = Readonly<{ name: string; role: string | null }>;

/** A picture at its best real source. Sizes in CSS pixels of the file, `null` when the page does not say. */
export type Picture = Readonly<{
  src: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  width: number | null;
  height: number | null;
}>;

/** Why a block of the page is not in the article. */
export type RemovalReason =
  | 'hidden'
  | 'dialog'
  | 'consent'
  | 'navigation'
  | 'share'
  | 'newsletter'
  | 'related'
  | 'advertisement'
  | 'comments'
  | 'form'
  | 'player'
  | 'byline'
  | 'author-biography'
  | 'tags'
  | 'headline-repeated'
  | 'picture-repeated'
  | 'copyright'
  | 'outside-article'
  /** The reader cut it. */
  | 'by-reader';

/** A block that was left out, with what is needed to put it back. */
export type RemovedBlock = Readonly<{
  reason: RemovalReason;
  /** Its words, white space collapsed. */
  text: string;
  /** Its markup, as safe as the body's. */
  html: SafeHtml;
  /** How many top-level blocks of the body stand before it. */
  place: number;
  /** How it is built (`rememberShapes`), to know it again on other pages of the site. */
  shape: string;
}>;

export type CompletenessDoubt =
  | 'paywall-stub'
  | 'fewer-words-than-declared'
  | 'first-paragraph-missing'
  | 'continues-elsewhere';

/** Whether the page itself says that something is missing. No doubt means nothing speaks against it. */
export type Completeness = Readonly<{
  doubts: readonly CompletenessDoubt[];
  /** Words the page declares for its article (JSON-LD `wordCount` or `articleBody`). */
  declaredWords: number | null;
  /** The address of the page on which the text goes on. */
  nextPage: string | null;
}>;

/** What the page says about its article. Dates are ISO 8601; absent is `null`. */
export type Metadata = Readonly<{
  canonicalUrl: string | null;
  headline: string | null;
  /** Stated or shown: only the blocks of the page tell whether readers see it. */
  standfirst: string | null;
  kicker: string | null;
  authors: readonly Person[];
  agency: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  site: string | null;
  section: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl';
  tags: readonly string[];
  leadImage: Picture | null;
  /** Plain text of JSON-LD `articleBody`, where the page carries it. */
  declaredBody: string | null;
  declaredWords: number | null;
  /** JSON-LD `isAccessibleForFree`. */
  accessibleForFree: boolean | null;
}>;

/** One article, read from one page at one moment. Plain JSON. */
export type Article = Readonly<{
  /** The address the tab showed. */
  url: string;
  canonicalUrl: string | null;
  headline: string;
  /** Words that the page shows over its text. */
  standfirst: string | null;
  /** What the page says its article tells, whether it shows that to its readers or not. */
  description: string | null;
  kicker: string | null;
  authors: readonly Person[];
  agency: string | null;
  /** The place that the text was written from, as it stands before its first sentence. */
  dateline: string | null;
  /** ISO 8601, with the page's own precision and offset. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** ISO 8601, UTC. */
  capturedAt: string;
  site: string | null;
  section: string | null;
  /** BCP 47. */
  language: string | null;
  direction: 'ltr' | 'rtl';
  tags: readonly string[];
  leadImage: Picture | null;
  body: SafeHtml;
  /** How each top-level block of the body is built, as `RemovedBlock` has it; empty where it is not known. */
  shapes: readonly string[];
  wordCount: number;
  removed: readonly RemovedBlock[];
  completeness: Completeness;
  /** How this text was found. */
  reading: ReadingName;
  /** Other texts of the same page: what the reader had selected, one that has much that this one has not. Mostly none. */
  otherReadings: readonly ArticleReading[];
}>;

/**
 * How a text was found: `judged` block by block (what is shown first), `found` by Readability alone, `declared` by the
 * page for machines (JSON-LD `articleBody`), `whole`: all text that the page shows, or `selection`: what the reader had
 * selected on the page (shown before all others).
 */
export type ReadingName = 'judged' | 'found' | 'declared' | 'whole' | 'selection';

/** What one reading of a page has otherwise than another. */
export type ArticleReading = Readonly<{ name: ReadingName }> &
  Pick<
    Article,
    'standfirst' | 'dateline' | 'leadImage' | 'body' | 'shapes' | 'wordCount' | 'removed' | 'completeness'
  >;

/** A file ready to be saved. */
export type MarkdownFile = Readonly<{
  /** One path segment. */
  name: string;
  /** The whole text (UTF-8, LF). */
  text: string;
  /** The words of every block that other readers of Markdown would read otherwise. */
  differing: readonly string[];
}>;
