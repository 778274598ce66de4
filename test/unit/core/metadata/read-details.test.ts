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

test('takes no stand-in for the lead picture', () => {
  const head =
    '<meta property="og:image" content="/i/blank.jpg?v=2"><meta name="twitter:image" content="/i/blank-pages.jpg">';
  expect(readPage({ head }).leadImage?.src).toContain('/i/blank-pages.jpg');
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
