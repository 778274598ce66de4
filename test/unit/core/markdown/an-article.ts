import type { Article, SafeHtml } from '../../../../src/core/article.ts';

/** An article with a value in every field, and what a test changes of it. */
export function anArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://courier.example/harbour/bridge-opens',
    canonicalUrl: null,
    headline: 'Bridge opens after nine years',
    standfirst: 'The first lorries crossed before dawn.',
    description: null,
    kicker: null,
    authors: [
      { name: 'Ines Okafor', role: null },
      { name: 'Tomasz Lind', role: 'photographs' },
    ],
    agency: null,
    dateline: null,
    publishedAt: '2026-03-04T06:15:00+01:00',
    modifiedAt: '2026-03-04',
    capturedAt: '2026-03-05T09:00:00.000Z',
    site: 'The Harbour Courier',
    section: 'Local',
    language: 'en-GB',
    direction: 'ltr',
    tags: ['Public works', '#bridges', '2026'],
    leadImage: null,
    body: '' as SafeHtml,
    shapes: [],
    wordCount: 0,
    removed: [],
    completeness: { doubts: [], declaredWords: null, nextPage: null },
    reading: 'judged',
    otherReadings: [],
    ...changes,
  };
}
