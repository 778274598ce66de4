import type {
  Article,
  ArticleReading,
  Completeness,
  CompletenessDoubt,
  Person,
  Picture,
  ReadingName,
  RemovalReason,
  RemovedBlock,
  SafeHtml,
} from '../article.ts';
import {
  isAddress,
  isCount,
  isMeasure,
  isMoment,
  isText,
  listOf,
  nullOr,
  oneOf,
  recordOf,
  type Shape,
} from './shape.ts';

/**
 * Markup that crossed a boundary. That it is safe is not seen, and nobody relies on it: whoever shows it or writes it
 * down sanitises it once more.
 */
const isMarkup = isText as Shape<string> as Shape<SafeHtml>;

const isPerson = recordOf<Person>({ name: isText, role: nullOr(isText) });

const isPicture = recordOf<Picture>({
  src: isAddress,
  alt: nullOr(isText),
  caption: nullOr(isText),
  credit: nullOr(isText),
  width: nullOr(isMeasure),
  height: nullOr(isMeasure),
});

const isReason = oneOf<RemovalReason>({
  hidden: true,
  dialog: true,
  consent: true,
  navigation: true,
  share: true,
  newsletter: true,
  related: true,
  advertisement: true,
  comments: true,
  form: true,
  player: true,
  byline: true,
  'author-biography': true,
  tags: true,
  'headline-repeated': true,
  'picture-repeated': true,
  copyright: true,
  'outside-article': true,
  'by-reader': true,
});

const isRemovedBlock = recordOf<RemovedBlock>({
  reason: isReason,
  text: isText,
  html: isMarkup,
  place: isCount,
  shape: isText,
});

const isCompleteness = recordOf<Completeness>({
  doubts: listOf(
    oneOf<CompletenessDoubt>({
      'paywall-stub': true,
      'fewer-words-than-declared': true,
      'first-paragraph-missing': true,
      'continues-elsewhere': true,
    }),
  ),
  declaredWords: nullOr(isMeasure),
  nextPage: nullOr(isText),
});

const isReadingName = oneOf<ReadingName>({
  judged: true,
  found: true,
  declared: true,
  whole: true,
  selection: true,
});

/** What every reading of a page has of its own. */
const readingParts = {
  standfirst: nullOr(isText),
  dateline: nullOr(isText),
  leadImage: nullOr(isPicture),
  body: isMarkup,
  shapes: listOf(isText),
  wordCount: isCount,
  removed: listOf(isRemovedBlock),
  completeness: isCompleteness,
};

/** Whether a value is an article in every part. Its markup is as unsafe as before. */
export const isArticle: Shape<Article> = recordOf<Article>({
  ...readingParts,
  url: isAddress,
  canonicalUrl: nullOr(isText),
  headline: isText,
  kicker: nullOr(isText),
  description: nullOr(isText),
  authors: listOf(isPerson),
  agency: nullOr(isText),
  publishedAt: nullOr(isText),
  modifiedAt: nullOr(isText),
  capturedAt: isMoment,
  site: nullOr(isText),
  section: nullOr(isText),
  language: nullOr(isText),
  direction: oneOf({ ltr: true, rtl: true }),
  tags: listOf(isText),
  reading: isReadingName,
  otherReadings: listOf(recordOf<ArticleReading>({ ...readingParts, name: isReadingName })),
});
