import type { Article } from '../../../src/core/article.ts';
import { sanitise } from '../../../src/core/sanitise/sanitise.ts';

/** An invented article with this body and whatever else a test is about. */
export function sampleArticle(bodyMarkup: string, parts: Partial<Article> = {}): Article {
  return {
    url: 'https://www.ledger.example/harbour',
    canonicalUrl: null,
    headline: 'Harbour gives its docks back',
    standfirst: null,
    description: null,
    kicker: null,
    authors: [],
    agency: null,
    dateline: null,
    publishedAt: null,
    modifiedAt: null,
    capturedAt: '2026-08-03T15:00:00Z',
    site: null,
    section: null,
    language: 'en',
    direction: 'ltr',
    tags: [],
    leadImage: null,
    body: sanitise(bodyMarkup, document),
    shapes: [],
    wordCount: 500,
    removed: [],
    completeness: { doubts: [], declaredWords: null, nextPage: null },
    reading: 'judged',
    otherReadings: [],
    ...parts,
  };
}
