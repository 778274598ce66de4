import { expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article.ts';
import { extractArticle } from '../../../../../src/core/extract/extract-article.ts';
import { untraced } from '../../../../../src/core/extract/trace.ts';
import { aCapture, prose, repeat } from '../a-page.ts';

const story = (text: string, end: string) =>
  `<main><article><h1>Storm floods the harbour</h1>${repeat(5, index => prose(`Before ${index}`))}
   ${text}${repeat(5, index => prose(`After ${index}`))}${end}</article></main>
   <footer><p>All rights reserved.</p></footer>`;

function extract(text: string, end: string): Article {
  const body = story(text, end);
  return extractArticle(
    aCapture(
      `<!doctype html><html lang="en"><title>Storm floods the harbour</title><body>${body}</body></html>`,
    ),
    untraced,
  );
}

const said = (link: (number: number) => string) =>
  `<p>The wall was raised in 1953${link(1)} and again in the spring of last year${link(2)}, the council says of it.</p>`;

/** How pages write two references and their notes; `link` writes the nth reference. */
const shapes: readonly (readonly [string, (number: number) => string, string])[] = [
  [
    'a list behind the text, with links back',
    n => `<sup class="footnote-ref"><a href="#fn${n}" id="fnref${n}">[${n}]</a></sup>`,
    `<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">
     <li id="fn1" class="footnote-item"><p>Harbour Office, yearbook. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li>
     <li id="fn2" class="footnote-item"><p>Minutes of the council, March. <a href="#fnref2" class="footnote-backref">↩︎</a></p></li></ol></section>`,
  ],
  [
    'a raised number inside the link',
    n => `<a href="#fn:${n}" class="footnote" rel="footnote"><sup id="fnref:${n}">${n}</sup></a>`,
    `<div class="footnotes"><ol><li id="fn:1">Harbour Office, yearbook.&nbsp;<a href="#fnref:1" class="reversefootnote">&#8617;</a></li>
     <li id="fn:2">Minutes of the council, March.&nbsp;<a href="#fnref:2" class="reversefootnote">&#8617;</a></li></ol></div>`,
  ],
  [
    'roles of digital publishing',
    n => `<a id="r${n}" href="#n${n}" role="doc-noteref">${n}</a>`,
    `<aside role="doc-footnote" id="n1"><p>Harbour Office, yearbook. <a role="doc-backlink" href="#r1">Back to text</a></p></aside>
     <aside role="doc-footnote" id="n2"><p>Minutes of the council, March. <a role="doc-backlink" href="#r2">Back to text</a></p></aside>`,
  ],
  [
    'a block of its own for each, its number before the text',
    n => `<a class="footnote-anchor" id="footnote-anchor-${n}" href="#footnote-${n}">${n}</a>`,
    `<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Harbour Office, yearbook.</p></div></div>
     <div class="footnote"><a id="footnote-2" href="#footnote-anchor-2" class="footnote-number">2</a><div class="footnote-content"><p>Minutes of the council, March.</p></div></div>`,
  ],
  [
    'ids without a meaning',
    n => `<sup data-fn="9b1e-${n}" class="fn"><a href="#9b1e-${n}" id="9b1e-${n}-link">${n}</a></sup>`,
    `<ol class="wp-block-footnotes"><li id="9b1e-1">Harbour Office, yearbook. <a href="#9b1e-1-link" aria-label="Jump to footnote reference 1">↩︎</a></li>
     <li id="9b1e-2">Minutes of the council, March. <a href="#9b1e-2-link" aria-label="Jump to footnote reference 2">↩︎</a></li></ol>`,
  ],
  [
    'anchors whose names are gone, as a word processor writes them',
    n => `<a href="#_ftn${n}">[${n}]</a>`,
    '<p><a href="#_ftnref1">[1]</a> Harbour Office, yearbook.</p><p><a href="#_ftnref2">[2]</a> Minutes of the council, March.</p>',
  ],
  [
    'paragraphs with ids, numbered by hand',
    n => `<sup><a href="#note-${n}">(${n})</a></sup>`,
    '<p id="note-1">(1) Harbour Office, yearbook.</p><p id="note-2">(2) Minutes of the council, March.</p>',
  ],
  [
    'anchors at the start of an item',
    n =>
      `<span id="e-${n}"></span><span class="easy-footnote"><a href="#e-bottom-${n}" title="x"><sup>${n}</sup></a></span>`,
    `<ol><li><span id="e-bottom-1"></span>Harbour Office, yearbook.<a href="#e-1"></a></li>
     <li><span id="e-bottom-2"></span>Minutes of the council, March.<a href="#e-2"></a></li></ol>`,
  ],
  [
    'an encyclopedia',
    n =>
      `<sup id="cite_ref-${n}" class="reference"><a href="#cite_note-${n}"><span>[</span>${n}<span>]</span></a></sup>`,
    `<div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Harbour Office, yearbook.</span></li>
     <li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">Minutes of the council, March.</span></li></ol></div>`,
  ],
  [
    'words that lead back',
    n => `<sup id="back-${n}"><a href="#n-${n}">${n}</a></sup>`,
    '<ol><li id="n-1">Harbour Office, yearbook. <a href="#back-1">Back to the text</a></li><li id="n-2">Minutes of the council, March. <a href="#back-2">Back to the text</a></li></ol>',
  ],
  [
    'a table',
    n => `<sup class="fn"><a id="src${n}" href="#ref${n}">[${n}]</a></sup>`,
    `<table class="footnotes"><tbody><tr><th scope="row" id="ref1"><a href="#src1">↑1</a></th><td>Harbour Office, yearbook.</td></tr>
     <tr><th scope="row" id="ref2"><a href="#src2">↑2</a></th><td>Minutes of the council, March.</td></tr></tbody></table>`,
  ],
  [
    'terms and their descriptions',
    n => `<sup><a href="#d${n}">${n}</a></sup>`,
    '<dl><dt id="d1">1.</dt><dd>Harbour Office, yearbook.</dd><dt id="d2">2.</dt><dd>Minutes of the council, March.</dd></dl>',
  ],
  [
    'raised figures without a link',
    n => `<sup>${n}</sup>`,
    '<p><sup>1</sup> Harbour Office, yearbook.</p><p><sup>2</sup> Minutes of the council, March.</p>',
  ],
  [
    'notes in the margin, in the middle of the sentence',
    n =>
      `<label for="sn-${n}" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-${n}"><span class="sidenote">${n === 1 ? 'Harbour Office, yearbook.' : 'Minutes of the council, March.'}</span>`,
    '',
  ],
  [
    'bubbles that open beside the number',
    n =>
      `<sup class="modern"><a href="javascript:void(0)" role="button" aria-describedby="m${n}">${n}</a></sup><span id="m${n}" role="tooltip" data-cc-hidden="display">${n === 1 ? 'Harbour Office, yearbook.' : 'Minutes of the council, March.'}</span>`,
    '',
  ],
];

const reference = (n: number) =>
  `<sup><a href="#cc-note-${n}" id="cc-note-ref-${n}" role="doc-noteref">${n}</a></sup>`;
const listed =
  '<section role="doc-endnotes"><ol><li id="cc-note-1">Harbour Office, yearbook.</li><li id="cc-note-2">Minutes of the council, March.</li></ol></section>';

/** Attributes in one order, no space between blocks. */
function plain(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll('a')) {
    const values = ['href', 'id', 'role'].map(name => [name, element.getAttribute(name)] as const);
    for (const [name] of values) element.removeAttribute(name);
    for (const [name, value] of values) if (value !== null) element.setAttribute(name, value);
  }
  return template.innerHTML.replace(/>\s+</g, '><').replace(/\s+/g, ' ');
}

test.each(shapes)('links a text with its notes: %s', (_, link, end) => {
  const body = plain(
    extract(
      said(n => link(n)),
      end,
    ).body,
  );
  expect(body).toContain(plain(said(reference)));
  expect(body.slice(body.indexOf('After 4.')).replace(/^.*?<\/p>/, '')).toBe(plain(listed));
  expect(body.match(/Harbour Office|Minutes of/g)).toHaveLength(2);
});

const items = (count: number, more = '') =>
  `<h2>Notes</h2><ol>${repeat(count, n => `<li id="n${n}">Source ${n}, the yearbook. <a href="#r${n}">↩</a></li>`)}</ol>${more}`;
const refer = (n: number) => `<sup><a id="r${n}" href="#n${n}">${n + 1}</a></sup>`;

test('keeps what the page writes over its notes', () => {
  const { body } = extract(`<p>The wall was raised in 1953${refer(0)}.</p>`, items(1));
  expect(body).toMatch(/<h2>Notes<\/h2><section role="doc-endnotes"><ol><li id="cc-note-1">Source 0/);
});

test('leaves out notes of a text that is not read, and numbers the others from one', () => {
  const teaser = `<aside class="related"><p>Read also: the lighthouse${refer(0)} <a href="/l">More</a></p></aside>`;
  const { body, removed } = extract(`${teaser}<p>The wall was raised in 1953${refer(1)}.</p>`, items(2));
  expect(plain(body)).toContain(`<p>The wall was raised in 1953${reference(1)}.</p>`);
  expect(body).not.toContain('Source 0');
  expect(body).toContain('<li id="cc-note-1">Source 1, the yearbook.</li>');
  expect(removed.some(({ text }) => text.startsWith('Source 0'))).toBe(true);
  expect(removed.map(({ html }) => html).join('')).not.toContain('cc-note-ref');
});

test('lets many places refer to one note, and notes to each other', () => {
  const two =
    '<ol><li id="a">First, see also <sup><a href="#b">2</a></sup>.</li><li id="b">Second.</li></ol>';
  const link = '<sup><a href="#a">1</a></sup>';
  const { body } = extract(`<p>The wall was raised${link} and raised again${link} in spring.</p>`, two);
  expect(body.match(/id="cc-note-ref-1(?:-2)?"/g)).toEqual(['id="cc-note-ref-1"', 'id="cc-note-ref-1-2"']);
  expect(plain(body)).toContain(
    `<li id="cc-note-1">First, see also ${reference(2)}.</li><li id="cc-note-2">Second.</li>`,
  );
});

test('keeps the paragraphs of a note apart', () => {
  const long = '<ol><li id="a"><p>One paragraph of it.</p><p>Another one. <a href="#r">↩</a></p></li></ol>';
  const { body } = extract('<p>The wall was raised in 1953<sup><a id="r" href="#a">1</a></sup>.</p>', long);
  expect(body).toContain('<li id="cc-note-1"><p>One paragraph of it.</p><p>Another one.</p></li>');
});

test.each([
  [
    'a table of contents',
    '<p><a href="#part-1">1</a> <a href="#part-2">2</a></p>',
    '<p id="part-1">Part one of it.</p><p id="part-2">Part two.</p>',
  ],
  [
    'a number that leads to another page',
    '<p>It rose<sup><a href="https://other.example/#n">1</a></sup> again.</p>',
    '<p id="n">The sea wall is closed.</p>',
  ],
  [
    'a number that leads to a part with a heading',
    '<p>It rose<sup><a href="#s">1</a></sup> again.</p>',
    '<section id="s"><h2>Sources</h2><p>The yearbook of the Harbour Office.</p></section>',
  ],
  [
    'numbers that lead to one list',
    '<p>It rose<sup><a href="#s">1</a></sup> again<sup><a href="#s">2</a></sup>.</p>',
    '<div id="s"><p>Yearbook of the office.</p><p>Minutes of the council.</p></div>',
  ],
  [
    'powers of ten',
    '<p>It rose by 10<sup>2</sup> litres and by 10<sup>3</sup>.</p>',
    '<p><sup>2</sup> of them fell.</p>',
  ],
  [
    'words that lead on',
    '<p>It rose, <a href="#more">as told below</a>, again.</p>',
    '<p id="more">The sea wall is closed.</p>',
  ],
])('makes no notes of %s', (_, text, end) => {
  expect(extract(text, end).body).not.toContain('cc-note');
});

test('believes no page that says it has notes of ours', () => {
  const { body } = extract(
    '<p id="cc-note-1">The wall<a href="#cc-note-1" role="doc-noteref" id="cc-note-ref-1">was raised</a> in 1953.</p>',
    '',
  );
  expect(body).not.toMatch(/cc-note-ref|role=/);
  expect(body).not.toMatch(/ id=/);
});

test('keeps a figure with which a note begins', () => {
  const { body } = extract(
    '<p>The wall was raised in 1953<sup><a href="#a">1</a></sup>.</p>',
    '<ol><li id="a">1 million crowns in all.</li></ol>',
  );
  expect(body).toContain('<li id="cc-note-1">1 million crowns in all.</li>');
});

test('takes any number of notes, deep and wide', () => {
  const count = 3000;
  const links = repeat(count, n => `and the wall was raised again<sup><a href="#n${n}">${n}</a></sup> `);
  const deep = `${'<div>'.repeat(count)}${repeat(count, n => `<p id="n${n}">Source ${n} of it.</p>`)}`;
  expect(extract(`<p>The wall was raised ${links}</p>`, deep).body).toContain(`id="cc-note-${count}"`);
});
