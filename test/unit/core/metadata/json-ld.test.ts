import { expect, test } from 'vitest';
import { readJson } from '../../../../src/core/metadata/json-ld/read-json.ts';
import { jsonLd, pageUrl, readPage } from './read-page.ts';

test('mends the mistakes that pages make in JSON', () => {
  expect(readJson('<!-- {"a": 1} -->')).toEqual({ a: 1 });
  expect(readJson('//<![CDATA[\n{"a": [1, 2,],}\n//]]>')).toEqual({ a: [1, 2] });
  expect(readJson('{"a": "one\ntwo, }", "b": "it\\\'s"};')).toEqual({ a: 'one two, }', b: "it\\'s" });
  expect(readJson('{"a": oops')).toBeNull();
});

test('chooses the article of this page, not the card of another one', () => {
  const head =
    jsonLd({
      '@type': 'NewsArticle',
      url: '/other',
      headline: 'A quite different tale',
      author: 'Wrong Person',
    }) +
    jsonLd({
      '@type': 'ReportageNewsArticle',
      url: pageUrl,
      headline: 'Storm floods harbour',
      author: 'Mara Quill',
    });
  const found = readPage({ head, body: '<h1>Storm floods harbour</h1>' });
  expect(found.authors).toEqual([{ name: 'Mara Quill', role: null }]);
});

test('ignores an article that is only an item of a list of related ones', () => {
  const head = jsonLd({
    '@type': 'ItemList',
    itemListElement: [
      { '@type': 'NewsArticle', url: '/x', headline: 'Elsewhere', datePublished: '2020-01-01' },
    ],
  });
  const url = 'https://www.harbourpost.example/coast/storm';
  expect(readPage({ head, body: '<h1>Storm floods harbour</h1>', url }).publishedAt).toBeNull();
});

test('survives references in a circle, deep nesting and hostile keys', () => {
  const deep = `${'{"@type":"NewsArticle","isPartOf":'.repeat(3000)}1${'}'.repeat(3000)}`;
  const head = `
    <script type="application/ld+json">${deep}</script>
    <script type="application/ld+json">{"__proto__": {"polluted": true}, "constructor": {"name": "x"},
      "@type": "NewsArticle", "headline": "Storm floods harbour", "hasOwnProperty": 1,
      "author": {"@id": "#a"}}</script>
    ${jsonLd([
      { '@id': '#a', author: { '@id': '#b' } },
      { '@id': '#b', author: { '@id': '#a' } },
    ])}`;
  const found = readPage({ head, body: '<h1>Storm floods harbour</h1>' });
  expect(found.headline).toBe('Storm floods harbour');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('reads on past a script that is broken', () => {
  const head = `<script type="application/ld+json">{{{</script>${jsonLd({ '@type': 'BlogPosting', headline: 'Storm', wordCount: '812' })}`;
  expect(readPage({ head, body: '<h1>Storm</h1>' }).declaredWords).toBe(812);
});
