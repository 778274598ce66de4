import { expect, test } from 'vitest';
import { jsonLd, readPage } from './read-page.ts';

const headline = '<h1>Storm floods the harbour</h1>';
const description = (text: string) => `<meta name="description" content="${text}">`;

test('takes the description for a standfirst only when it is one', () => {
  const paragraph = '<p>The water rose at dawn and the quay was gone within the hour, people say.</p>';
  const standfirst = (text: string) =>
    readPage({ head: description(text), body: headline + paragraph }).standfirst;
  expect(standfirst('Fishermen lose their boats as the sea wall gives way.')).toBe(
    'Fishermen lose their boats as the sea wall gives way.',
  );
  expect(standfirst('The water rose at dawn and the quay was gone…')).toBeNull();
  expect(standfirst('The water rose at dawn and the quay was gone')).toBeNull();
  expect(standfirst('storm, harbour, flood, coast, boats')).toBeNull();
});

test.each([
  [
    'who wrote it and under what',
    '<p class="subhead">by <a rel="author">the harbour desk</a> | filed under coast | 0</p>',
  ],
  ['a place and a day', '<p class="subtitle">Orle on the Sea, 2 November 2021</p>'],
  [
    'a caption',
    '<p class="lead">The quay at dawn on the day after</p><figure><figcaption>The quay at dawn on the day after</figcaption></figure>',
  ],
  [
    'the words of a picture',
    '<div class="lead-media"><img src="/a.jpg"><span class="description">Ann Roe at the quay (picture: Post)</span></div>',
  ],
  [
    'the heading of a part',
    '<div><h2>What this page is all about</h2><p>Text.</p><h2>What it is not about at all</h2></div>',
  ],
])('takes no standfirst that is %s', (_, markup) => {
  expect(readPage({ body: headline + markup }).standfirst).toBeNull();
});

test('takes the name of the field off the standfirst', () => {
  const field =
    '<div class="field-summary"><div class="label">Summary:</div><div>Boats lie in the square of the town.</div></div>';
  const body = headline + field.replace('field-summary', 'summary');
  expect(readPage({ body }).standfirst).toBe('Boats lie in the square of the town.');
});

test('leaves out the date and the byline that stand in the box of the standfirst', () => {
  const words = 'Fishermen lose their boats as the sea wall gives way.';
  const byline =
    '<div class="meta"><span>3 May 2024</span> by <a rel="author" href="/roe">Jane Roe</a></div>';
  const body = `${headline}<div class="lead"><p>${words}</p>${byline}</div>`;
  expect(readPage({ body }).standfirst).toBe(words);
});

test('leaves out what the site says of itself', () => {
  const own = 'News from the coast for those who live there.';
  const head = description(own) + jsonLd({ '@type': 'WebSite', name: 'Harbour Post', description: own });
  expect(readPage({ head, body: headline }).standfirst).toBeNull();
});

test('joins stated tags and tag links, each once', () => {
  const head = `<meta name="news_keywords" content="Storm, Sea wall, id:4711">`;
  const body = `${headline}<a rel="tag" href="/t/1">storm</a><a rel="tag" href="/t/2">#Boats</a>
    <footer><a rel="tag" href="/t/3">Elsewhere</a></footer>`;
  expect(readPage({ head, body }).tags).toEqual(['Storm', 'Sea wall', 'Boats']);
});

test('keeps no more than fifty tags of no more than a hundred characters', () => {
  const many = [...Array(80).keys()].map(number => `tag ${number}`);
  const head = `<meta name="keywords" content="${'x'.repeat(101)},${many.join(',')}">`;
  expect(readPage({ head }).tags).toEqual(many.slice(0, 50));
});

test('reads the section from the breadcrumb when nothing else states it', () => {
  const step = (name: string) => ({ '@type': 'ListItem', name });
  const head = jsonLd({
    '@type': 'BreadcrumbList',
    itemListElement: [step('Home'), step('Coast'), step('Storm floods the harbour')],
  });
  expect(readPage({ head, body: headline }).section).toBe('Coast');
});

test('reads no marks of a system, no name of the site and no headline as tags', () => {
  const marks = [
    'Page Type: Article',
    'Day: Friday',
    'WC: 0-999',
    'Not Set',
    's',
    'Storm floods the harbour',
    'Tides',
  ];
  const head = jsonLd({ '@type': 'NewsArticle', headline: 'Storm floods the harbour', keywords: marks });
  expect(readPage({ head, body: headline }).tags).toEqual(['Tides']);
  const titles = jsonLd({
    '@type': 'NewsArticle',
    headline: 'Storm floods the harbour',
    keywords: ['Boats: a history'],
  });
  expect(readPage({ head: titles, body: headline }).tags).toEqual(['Boats: a history']);
});

test('takes no stand-in for the lead picture', () => {
  const head =
    '<meta property="og:image" content="/i/blank.jpg?v=2"><meta name="twitter:image" content="/i/blank-pages.jpg">';
  expect(readPage({ head }).leadImage?.src).toContain('/i/blank-pages.jpg');
});

test.each([
  [
    'a caption that the page shows',
    'The quay at dawn.',
    '<div>The <b>quay</b> at dawn.</div>',
    'The quay at dawn.',
    null,
  ],
  ['an alternative text where it does not', 'The quay at dawn.', '<p>Boats.</p>', null, 'The quay at dawn.'],
  ['nothing where it is the name of a file', 'Storm_04-2.jpeg', '<p>Boats.</p>', null, null],
])('takes a stated caption for %s', (_, stated, body, caption, alt) => {
  const image = { '@type': 'ImageObject', url: '/img/storm-night.jpg', caption: stated };
  const head = jsonLd({ '@type': 'NewsArticle', headline: 'Storm floods the harbour', image });
  expect(readPage({ head, body: headline + body }).leadImage).toMatchObject({ caption, alt });
});

test.each([
  '/static/%E6%B8%AFLOGO-11.png',
  '/static/og-default.png',
  '/data/avatars/l/0/8.jpg',
  '/theme/icons/noun-sea.svg',
  'https://mirrors.creativecommons.org/presskit/cc.svg',
  '/static/og-image.png',
])('takes for the lead picture no picture of the site: %s', address => {
  const head = `<meta property="og:image" content="${address}"><meta name="twitter:image" content="/img/catalogo.jpg">`;
  expect(readPage({ head }).leadImage?.src).toContain('/img/catalogo.jpg');
});

test('takes a picture for link previews where there is no other', () => {
  const head = '<meta property="og:image" content="/storm/og-image.png">';
  expect(readPage({ head }).leadImage?.src).toContain('/storm/og-image.png');
});

test('reads a credit together with its label', () => {
  const head = '<meta property="og:image" content="/img/storm-night.jpg">';
  const caption = '<figcaption>Credit: <p class="credit">Ann Example</p></figcaption>';
  const body = `<figure><img src="/img/storm-night.jpg">${caption}</figure>`;
  expect(readPage({ head, body }).leadImage).toMatchObject({ caption: null, credit: 'Credit: Ann Example' });
});

test('takes no logo for the lead picture', () => {
  const head = `<meta property="og:image" content="/static/logo.png"><meta name="twitter:image" content="/img/storm-night.jpg">`;
  expect(readPage({ head, body: headline }).leadImage?.src).toBe(
    'https://www.harbourpost.example/img/storm-night.jpg',
  );
});

test('believes no canonical address that is the home page', () => {
  const head = `<link rel="canonical" href="https://www.harbourpost.example/">`;
  expect(readPage({ head, body: headline }).canonicalUrl).toBeNull();
});

test('reads a page of very deep and very wide markup', () => {
  const body = `${headline}${'<div class="byline date author">'.repeat(5000)}By Mara Quill${'</div>'.repeat(5000)}${'<time></time>'.repeat(5000)}`;
  expect(readPage({ body }).headline).toBe('Storm floods the harbour');
});
