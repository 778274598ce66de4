import { expect, test } from 'vitest';
import { gatherStatements } from '../../../../src/core/metadata/gather-statements.ts';
import { readMetadata } from '../../../../src/core/metadata/read-metadata.ts';
import { jsonLd, pageUrl, readPage } from './read-page.ts';

const article = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'The Harbour Post', description: 'News from the coast, every day.' },
    {
      '@type': ['NewsArticle'],
      mainEntityOfPage: { '@id': pageUrl },
      headline: 'Storm floods the old harbour',
      author: [{ '@type': 'Person', name: 'Mara Quill', jobTitle: 'Coast reporter' }, { '@id': '#tom' }],
      datePublished: '2024-05-03T06:10:00+02:00',
      dateModified: '2024-05-03T09:45:00+02:00',
      articleSection: 'Coast',
      keywords: 'storm, Harbour, STORM, sea wall',
      image: { '@type': 'ImageObject', url: '/img/storm-harbour-1600x900.jpg', width: 1600, height: '900' },
      articleBody: '<p>The water rose at dawn.</p><p>Boats lay on the quay.</p>',
      isAccessibleForFree: 'False',
      publisher: { '@type': 'Organization', name: 'The Harbour Post' },
    },
    { '@id': '#tom', '@type': 'Person', name: 'Tom Reed Jr.' },
  ],
};

const body = `
  <header><a class="logo" href="/"><h1>The Harbour Post</h1></a></header>
  <main><article>
    <p class="kicker">Weather</p>
    <h1>Storm floods the old harbour</h1>
    <p class="standfirst">Fishermen lose their boats as the sea wall gives way in the night.</p>
    <figure><img src="https://cdn.harbourpost.example/img/storm-harbour-800x450.jpg" alt="Boats on the quay">
      <figcaption>Boats thrown on the quay. <span class="credit">Photo: Lea Storm</span></figcaption></figure>
    <p>The water rose at dawn.</p>
  </article></main>`;

test('reads every value of a page that states them all', () => {
  expect(readPage({ head: `<link rel="canonical" href="${pageUrl}#top">${jsonLd(article)}`, body })).toEqual({
    canonicalUrl: pageUrl,
    headline: 'Storm floods the old harbour',
    standfirst: 'Fishermen lose their boats as the sea wall gives way in the night.',
    kicker: 'Weather',
    authors: [
      { name: 'Mara Quill', role: 'Coast reporter' },
      { name: 'Tom Reed Jr.', role: null },
    ],
    agency: null,
    publishedAt: '2024-05-03T06:10:00+02:00',
    modifiedAt: '2024-05-03T09:45:00+02:00',
    site: 'The Harbour Post',
    section: 'Coast',
    language: 'en',
    direction: 'ltr',
    tags: ['storm', 'Harbour', 'sea wall'],
    leadImage: {
      src: 'https://www.harbourpost.example/img/storm-harbour-1600x900.jpg',
      alt: 'Boats on the quay',
      caption: 'Boats thrown on the quay.',
      credit: 'Photo: Lea Storm',
      width: 1600,
      height: 900,
    },
    declaredBody: 'The water rose at dawn.\nBoats lay on the quay.',
    declaredWords: 10,
    accessibleForFree: false,
  });
});

test('says null of an empty page instead of guessing', () => {
  const url = 'https://harbourpost.example/';
  expect(readPage({ html: '', url })).toEqual({
    canonicalUrl: null,
    headline: null,
    standfirst: null,
    kicker: null,
    authors: [],
    agency: null,
    publishedAt: null,
    modifiedAt: null,
    site: null,
    section: null,
    language: null,
    direction: 'ltr',
    tags: [],
    leadImage: null,
    declaredBody: null,
    declaredWords: null,
    accessibleForFree: null,
  });
});

test('leaves the document as it was', () => {
  const page = new DOMParser().parseFromString(`<head>${jsonLd(article)}</head>${body}`, 'text/html');
  const before = page.documentElement.outerHTML;
  readMetadata(gatherStatements(page, { url: pageUrl, baseUrl: pageUrl }));
  expect(page.documentElement.outerHTML).toBe(before);
});

test('reads microdata where there is no JSON-LD', () => {
  const found = readPage({
    body: `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry runs again</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ida Holm</b></span>
      <meta itemprop="datePublished" content="2023-02-01T08:00Z"></div>`,
  });
  expect(found).toMatchObject({
    headline: 'Ferry runs again',
    authors: [{ name: 'Ida Holm', role: null }],
    publishedAt: '2023-02-01T08:00Z',
  });
});

test('takes nothing but http addresses', () => {
  const found = readPage({
    head: `<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:image/png;base64,AA">`,
  });
  expect(found).toMatchObject({ canonicalUrl: null, leadImage: null });
});

test('reads the direction from the language where the page states none', () => {
  expect(readPage({ html: 'lang="ar-EG"' })).toMatchObject({ language: 'ar-EG', direction: 'rtl' });
  expect(readPage({ html: 'lang="de_DE"' })).toMatchObject({ language: 'de-DE', direction: 'ltr' });
  expect(readPage({ html: 'lang="en" dir="rtl"' }).direction).toBe('rtl');
});
