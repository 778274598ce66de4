import type { Reading } from '../../src/bundle/clean-copy.ts';
import { enterContest } from './enter-contest.ts';

type Core = { read(page: Document, options: { url: string }): Promise<Reading> };

enterContest(
  // The built core stands in the page before this script: it sets the global, which no declaration knows of.
  (page, url) => (globalThis as typeof globalThis & { cleanCopy: Core }).cleanCopy.read(page, { url }),
  ({ article, plainText, plainTextNoCaptions }) => ({
    text: plainText,
    textNoCaptions: plainTextNoCaptions,
    headline: article.headline,
    byline: article.authors.map(({ name }) => name).join(', ') || null,
    published: article.publishedAt,
    modified: article.modifiedAt,
    removed: article.removed.map(({ reason, text }) => ({ reason, text })),
  }),
);
