import type { Article, SafeHtml } from '../../src/core/article.ts';

/** An article whose body is markup that nobody has sanitised: what the popup is given if all before it failed. */
export function articleAround(body: string): Article {
  return {
    url: 'https://page.example/a.html',
    canonicalUrl: null,
    headline: 'The quay wall has been mended',
    standfirst: null,
    description: null,
    kicker: null,
    authors: [],
    agency: null,
    dateline: null,
    publishedAt: null,
    modifiedAt: null,
    capturedAt: '2026-03-05T09:00:00.000Z',
    site: null,
    section: null,
    language: 'en',
    direction: 'ltr',
    tags: [],
    leadImage: null,
    // The one place where this is not true: that it is not is what is tried.
    body: body as SafeHtml,
    wordCount: 0,
    shapes: [],
    removed: [],
    completeness: { doubts: [], declaredWords: null, nextPage: null },
    reading: 'judged',
    otherReadings: [],
  };
}
