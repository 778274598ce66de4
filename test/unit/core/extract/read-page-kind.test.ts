import { expect, test } from 'vitest';
import { readPageKind } from '../../../../src/core/extract/read-page-kind.ts';
import { gatherStatements } from '../../../../src/core/metadata/gather-statements.ts';
import { aPage, pageUrl } from './a-page.ts';

const kindOf = (head: string, body = '') =>
  readPageKind(gatherStatements(aPage(body, head), { url: pageUrl, baseUrl: pageUrl }));
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.each([
  '<meta property="og:type" content="article">',
  '<meta property="article:published_time" content="2025-01-02">',
  json({ '@type': 'NewsArticle', url: pageUrl, headline: 'Storm floods the harbour' }),
])('believes a page that states an article: %s', head => {
  expect(kindOf(head)).toEqual({ statesArticle: true, statesOther: null });
});

test('believes the microdata of a body', () => {
  expect(kindOf('', '<div itemprop="articleBody">Text</div>').statesArticle).toBe(true);
});

test.each([
  ['Product', json({ '@type': 'Product', name: 'Kettle' })],
  ['ProfilePage', json({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'ProfilePage' }] })],
  ['video.other', '<meta property="og:type" content="video.other">'],
  ['og:product', '<meta property="og:type" content="og:product">'],
])('believes a page that states to be a %s', (kind, head) => {
  expect(kindOf(head)).toEqual({ statesArticle: false, statesOther: kind });
});

test('reads the type of a microdata item that is no part of another', () => {
  const event = '<div itemscope itemtype="https://schema.org/Event">x</div>';
  const offered = '<div itemscope itemprop="offers" itemtype="https://schema.org/Product">x</div>';
  expect(kindOf('', event).statesOther).toBe('Event');
  expect(kindOf('', offered).statesOther).toBe(null);
});

test('takes the cards of a list for no statement', () => {
  const cards = [{ '@type': 'NewsArticle', url: 'https://elsewhere.example/1', headline: 'Another' }];
  expect(kindOf(json({ '@type': 'WebSite', hasPart: cards }))).toEqual({
    statesArticle: false,
    statesOther: null,
  });
});

test.each([
  '',
  '<meta property="og:type" content="website">',
  '<script type="application/ld+json">{not json</script>',
  json({ '@type': ['__proto__', 'constructor'] }),
])('takes silence for none: %s', head => {
  expect(kindOf(head)).toEqual({ statesArticle: false, statesOther: null });
});
