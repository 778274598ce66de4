import { expect, test } from 'vitest';
import { splitNames } from '../../../../src/core/metadata/names/split-names.ts';
import { trimByline } from '../../../../src/core/metadata/names/trim-byline.ts';
import { jsonLd, readPage } from './read-page.ts';

const headline = '<h1>Storm floods the harbour</h1>';
const names = (page: Parameters<typeof readPage>[0]) => readPage(page).authors.map(author => author.name);
const meta = (author: string) =>
  `<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="${author}">`;

test.each([
  ['By Mara Quill and Tom Reed', ['Mara Quill', 'Tom Reed']],
  ['Von Mara Quill, Tom Reed und Ida Holm', ['Mara Quill', 'Tom Reed', 'Ida Holm']],
  ['Par Mara Quill et Tom Reed', ['Mara Quill', 'Tom Reed']],
  ['Por Mara Quill y Tom Reed', ['Mara Quill', 'Tom Reed']],
  ['Di Mara Quill e Tom Reed', ['Mara Quill', 'Tom Reed']],
  ['Mara Quill & Tom Reed', ['Mara Quill', 'Tom Reed']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Sammy Davis Jr., Ludwig van der Meer', ['Sammy Davis Jr.', 'Ludwig van der Meer']],
  ['Tom Reed, Jr.', ['Tom Reed, Jr.']],
  ['MARA QUILL, SEASIDE', ['MARA QUILL', 'SEASIDE']],
])('splits %s into its people', (byline, people) => {
  expect(splitNames(byline).map(name => name.trim())).toEqual(people);
});

test.each([
  ['desk@harbourpost.example', []],
  ['https://www.harbourpost.example/people/4711', []],
  ['48151623', []],
  ['Political editor', []],
  ['admin', []],
  ['Mara Quill, MARA QUILL', ['Mara Quill']],
])('names nobody who is no person: %s', (author, people) => {
  expect(names({ head: meta(author), body: headline })).toEqual(people);
});

test('sets agencies apart from people', () => {
  const found = readPage({ head: meta('Mara Quill, Reuters'), body: headline });
  expect(found).toMatchObject({ authors: [{ name: 'Mara Quill', role: null }], agency: 'Reuters' });
  expect(readPage({ head: meta('dpa/AFP'), body: headline })).toMatchObject({
    authors: [{ name: 'dpa/AFP', role: null }],
    agency: 'dpa/AFP',
  });
});

test.each(['publisher', 'Anonymous', 'portadmin'])('takes %s for nobody', author => {
  expect(names({ head: `<meta name="author" content="${author}">`, body: headline })).toEqual([]);
});

test('takes no button for a name, and nobody who gave away a picture', () => {
  const login = '<div class="header-authorization">Log In</div>';
  const picture = '<span class="author-name license-author">Lea Storm</span>';
  expect(names({ body: `${headline}${login}${picture}<p class="author">By Mara Quill</p>` })).toEqual([
    'Mara Quill',
  ]);
});

test('keeps the role of a person beside the name', () => {
  expect(
    readPage({ head: meta('Mara Quill, chief political correspondent'), body: headline }).authors,
  ).toEqual([{ name: 'Mara Quill', role: 'chief political correspondent' }]);
});

test('does not take a house for a person whatever its type says', () => {
  const head = jsonLd({
    '@type': 'NewsArticle',
    headline: 'Storm floods the harbour',
    author: [{ '@type': 'Person', name: 'Harbour News' }],
    publisher: { '@type': 'Organization', name: 'Harbour News' },
  });
  const body = `${headline}<p class="byline">By Mara Quill</p>`;
  expect(names({ head, body })).toEqual(['Mara Quill']);
});

test('reads the byline that stands by the headline', () => {
  expect(
    names({ body: `${headline}<p class="byline">By <a href="/p/1">Mara Quill</a> | 3 May 2024</p>` }),
  ).toEqual(['Mara Quill']);
  expect(names({ body: `${headline}<p>By Mara Quill, May 3, 2024</p><p>The water rose.</p>` })).toEqual([
    'Mara Quill',
  ]);
  expect(names({ body: `${headline}<h3>Author</h3><p>Mara Quill</p>` })).toEqual(['Mara Quill']);
});

test('takes no author from comments, sidebars, related cards and picture credits', () => {
  const body = `${headline}<figure><img src="/a.jpg"><span class="author">Lea Storm</span></figure><p>Text of the story.</p>
    <aside><a rel="author">Side Bar</a></aside>
    <div class="related-stories"><span class="byline">By Other Writer</span></div>
    <div id="comments"><span class="comment-author" itemprop="author">Angry Reader</span></div>`;
  expect(names({ body })).toEqual([]);
});

test.each([
  ['Posted on May 3, 2024 by Mara Quill in Travel', 'Mara Quill'],
  ['Mara Quill Dec 17', 'Mara Quill'],
  ['Mara Quill, Date: 03.05.24', 'Mara Quill'],
  ['By Mara Quill Updated 3 hours ago', 'Mara Quill'],
])('cuts date and notes from the byline %s', (line, byline) => {
  expect(trimByline(line)).toBe(byline);
});

const article = (author: unknown) =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Storm floods the harbour', author });

test.each([
  ['The Harbour Post', ['The Harbour Post']],
  ['The Harbour Post and AFP', ['The Harbour Post and AFP']],
  ['The Harbour Post Editors', ['The Harbour Post Editors']],
  ['editor', []],
])('lets who signs for the house stand where nobody is named: %s', (author, signing) => {
  expect(names({ head: meta(author), body: headline })).toEqual(signing);
});

test('trusts a person before the house, and a team before people further down', () => {
  const person = `${headline}<p class="byline">By Mara Quill</p>`;
  const house = meta('The Harbour Post') + article({ '@type': 'Organization', name: 'The Harbour Post' });
  expect(names({ head: house, body: person })).toEqual(['Mara Quill']);
  const team = article({ '@type': 'Person', name: 'The Harbour Post Team' });
  expect(names({ head: team, body: person })).toEqual(['The Harbour Post Team']);
});

test('keeps an agency beside the people when it is an author of its own', () => {
  const head = article([
    { '@type': 'Person', name: 'Mara Quill' },
    { '@type': 'Person', name: 'AFP' },
  ]);
  expect(readPage({ head, body: headline })).toMatchObject({
    authors: [{ name: 'Mara Quill' }, { name: 'AFP' }],
    agency: 'AFP',
  });
});

test('leaves out the house where a person is named', () => {
  const head =
    '<meta property="og:site_name" content="The Harbour Post">' +
    article([
      { '@type': 'Person', name: 'Mara Quill' },
      { '@type': 'Organization', name: 'The Harbour Post' },
    ]);
  expect(names({ head, body: headline })).toEqual(['Mara Quill']);
});

test('takes a full name before a log-in name', () => {
  const head = article({ '@type': 'Person', name: 'mquill' });
  expect(names({ head, body: `${headline}<p class="author-name">Mara Quill</p>` })).toEqual(['Mara Quill']);
  expect(names({ head: head + meta('Mara Quill'), body: headline })).toEqual(['Mara Quill']);
  expect(names({ head, body: headline })).toEqual(['mquill']);
});

test('parts a role that is set right behind a name', () => {
  const body = `${headline}<div class="authors-name">&amp; Mara Quill Staff Writer, Coast</div>`;
  expect(readPage({ body }).authors).toEqual([{ name: 'Mara Quill', role: 'Staff Writer' }]);
  expect(names({ body: `${headline}<p class="author">Marketing and Event Coordinator</p>` })).toEqual([]);
});

test('names no one who only checked the text', () => {
  const body = `${headline}<div class="byline"><p>Written by Mara Quill</p><p>Medically reviewed by</p><p>Tom Reed</p></div>`;
  expect(names({ body })).toEqual(['Mara Quill']);
});

const prose = `<p>${'The water rose before dawn and reached the market by noon. '.repeat(3)}</p>`;
const signing = meta('The Harbour Post');

test.each([
  [
    'before its first paragraph',
    `<p><strong>Mara Quill/Tom Reed</strong></p>${prose}${prose}`,
    ['Mara Quill', 'Tom Reed'],
  ],
  [
    'to the right after its last',
    `${prose}${prose}<p class="has-text-align-right"><em>Mara Quill</em></p>`,
    ['Mara Quill'],
  ],
])('names whom a line of the story names %s, where only the house signs', (_, body, people) => {
  expect(names({ head: signing, body: `<article>${headline}${body}</article>` })).toEqual(people);
});

test.each([
  ['between paragraphs', `${prose}<p><strong>Mara Quill</strong></p>${prose}`],
  ['that says more than names', `<p><strong>Mara Quill reports</strong> from the quay</p>${prose}`],
  ['after the last paragraph where nothing sets it apart', `${prose}<p><strong>Further Reading</strong></p>`],
  ['that opens like a heading', `<p><strong>Zu Ihrer Information</strong></p>${prose}`],
  ['of one word', `<p><strong>Wetherby</strong></p>${prose}`],
  ['in plain letters', `<p>Mara Quill</p>${prose}`],
])('takes no line %s for a byline', (_, body) => {
  expect(names({ head: signing, body: `<article>${headline}${body}</article>` })).toEqual([
    'The Harbour Post',
  ]);
});

test('believes a byline before a line of the story', () => {
  const body = `<article>${headline}<p class="byline">By Tom Reed</p><p><strong>Mara Quill</strong></p>${prose}</article>`;
  expect(names({ head: signing, body })).toEqual(['Tom Reed']);
});
