import { expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { switchReading } from '../../../../src/core/edit/switch-reading.ts';
import { extractArticle } from '../../../../src/core/extract/extract-article.ts';
import { readSelection } from '../../../../src/core/extract/selection/read-selection.ts';
import { untraced } from '../../../../src/core/extract/trace.ts';
import { aCapture, longStory, pageUrl, prose, repeat, someMetadata } from './a-page.ts';

const chosen = '<p>The ferries stayed in port until noon.</p>';

/** The body that is made of a selection. */
function bodyOf(selection: string, headline = 'Storm floods the harbour'): string | undefined {
  const html = `<!doctype html><html><head></head><body>${selection}</body></html>`;
  return readSelection(html, aCapture(''), someMetadata({ headline }))?.body;
}

function extract(body: string, selection: string | null, statement: object = {}): Article {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Storm floods the harbour',
    description: 'The ferries stay in port, and nobody minds.',
    author: { '@type': 'Person', name: 'Ada Quill' },
    datePublished: '2026-05-05',
    ...statement,
  });
  const head = `<title>Storm – Harbour Post</title><script type="application/ld+json">${data}</script>`;
  return extractArticle(
    aCapture(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, selection),
    untraced,
  );
}

test('shows the selection under what the page says of its article, and the whole beside it', () => {
  const whole = extract(longStory(''), null, { wordCount: 5000 });
  expect(whole.completeness.doubts).toContain('fewer-words-than-declared');
  const article = extract(longStory(''), chosen, { wordCount: 5000 });
  expect(article).toMatchObject({
    reading: 'selection',
    headline: 'Storm floods the harbour',
    authors: [{ name: 'Ada Quill' }],
    publishedAt: '2026-05-05',
    // It was not selected.
    standfirst: null,
    leadImage: null,
    body: chosen,
    wordCount: 7,
    removed: [],
    completeness: { doubts: [], declaredWords: null, nextPage: null },
  });
  expect(switchReading(article, 'judged')).toEqual({
    ...whole,
    otherReadings: [expect.objectContaining({ name: 'selection', body: chosen })],
  });
  expect(switchReading(switchReading(article, 'judged'), 'selection')).toEqual(article);
});

test('leads from the selection to every other reading and back', () => {
  const deck = '<p class="deck">The ferries stay in port, and nobody minds.</p>';
  const articleBody = repeat(40, index => `Stated line ${index} of the tide and its harbour.\n`);
  const article = extract(`<h1>Storm floods the harbour</h1>${deck}${prose('One')}${prose('Two')}`, chosen, {
    articleBody,
  });
  expect(article.otherReadings.map(({ name }) => name)).toEqual(['judged', 'declared']);
  const judged = switchReading(article, 'judged');
  expect(judged.otherReadings.map(({ name }) => name)).toEqual(['selection', 'declared']);
  const declared = switchReading(judged, 'declared');
  expect(declared.otherReadings.map(({ name }) => name)).toEqual(['selection', 'judged']);
  expect(declared.standfirst).toBe('The ferries stay in port, and nobody minds.');
  expect(switchReading(switchReading(declared, 'judged'), 'selection')).toEqual(article);
});

test('makes an article of a selection on a page that has none, named as the page is', () => {
  const list = `<ul>${repeat(30, index => `<li><a href="/${index}">Story ${index}</a></li>`)}</ul>`;
  const capture = aCapture(`<!doctype html><title>Search results – Harbour Post</title><body>${list}</body>`);
  expect(() => extractArticle(capture, untraced)).toThrow(
    expect.objectContaining({ code: 'not-an-article' }),
  );
  expect(extractArticle({ ...capture, selection: chosen }, untraced)).toMatchObject({
    url: pageUrl,
    headline: 'Search results – Harbour Post',
    reading: 'selection',
    body: chosen,
    otherReadings: [],
  });
});

test.each([
  ['a word', '<p>ferries</p>'],
  ['two words', '<p>ferries stayed</p>'],
  ['nothing that is seen', `<p data-cc-hidden="display">${'unseen '.repeat(20)}</p><p>ferries</p>`],
  ['only controls', '<button>Share this story with everybody</button>'],
  ['a picture alone', '<figure><img src="https://a.example/b.jpg"></figure>'],
])('takes %s for no selection', (_what, selection) => {
  expect(bodyOf(selection)).toBe(undefined);
  expect(extract(longStory(''), selection)).toEqual(extract(longStory(''), null));
});

test('counts the characters of scripts without spaces for what they say', () => {
  expect(bodyOf('<p>渡船停港直至中午</p>')).toBe('<p>渡船停港直至中午</p>');
});

test('keeps headings, lists, tables, quotations, code and links as they are', () => {
  const kept =
    '<h2>What happened</h2><p>The <a href="https://a.example/b"><em>ferries</em></a> stayed.</p>' +
    '<ul><li>One<ul><li>Two</li></ul></li></ul><table><tbody><tr><td>a</td><td></td></tr><tr><td>b</td><td>c</td></tr></tbody></table>' +
    '<blockquote><p>Nobody minds.</p></blockquote><pre>a\n  b</pre><h3>What is next</h3>';
  expect(bodyOf(`<main><article><div>${kept}</div></article></main>`)).toBe(kept);
});

test('keeps what would be left out of an article, for the reader chose it', () => {
  const teaser = '<p>Read also: <a href="https://a.example/b">The tide that stayed away</a></p>';
  expect(bodyOf(`<aside class="related-stories">${teaser}</aside><nav class="menu">${chosen}</nav>`)).toBe(
    teaser + chosen,
  );
});

test('keeps pictures with their captions, in their places, and resolves their addresses', () => {
  expect(
    bodyOf(
      `${chosen}<figure><img src="/b.jpg" alt="A ferry"><figcaption>A ferry in port.</figcaption></figure>`,
    ),
  ).toBe(
    `${chosen}<figure><img src="https://www.harbourpost.example/b.jpg" alt="A ferry"><figcaption>A ferry in port.</figcaption></figure>`,
  );
});

test('goes on counting where a list was begun before the selection', () => {
  expect(bodyOf('<ol><li></li><li></li><li>The ferries stayed in port</li></ol>')).toBe(
    '<ol start="3"><li>The ferries stayed in port</li></ol>',
  );
  expect(bodyOf('<ol start="5"><li></li><li>The ferries stayed in port</li></ol>')).toBe(
    '<ol start="6"><li>The ferries stayed in port</li></ol>',
  );
});

test('makes no table of what was selected in one cell', () => {
  expect(bodyOf(`<table><tr><td><table><tr><td></td><td>${chosen}</td></tr></table></td></tr></table>`)).toBe(
    chosen,
  );
});

test('takes out what is hidden, scripts and controls, but no words of a sentence', () => {
  expect(
    bodyOf(
      '<p>The <span role="button">ferries</span> stayed <span data-cc-hidden="clipped">unseen</span>in port.</p>' +
        '<button>Share</button><script>x()</script><h3><button>Why it matters</button></h3><p>Nobody knows.</p>' +
        '<p data-cc-hidden="display">Hidden words.</p><form><input type="text"></form>',
    ),
  ).toBe('<p>The ferries stayed in port.</p><h3>Why it matters</h3><p>Nobody knows.</p>');
});

test('takes what holds the whole selection for seen, whatever its style says', () => {
  expect(bodyOf(`<div data-cc-hidden="collapsed">${chosen}</div>`)).toBe(chosen);
});

test('does not repeat the headline that stands over it', () => {
  expect(bodyOf(`<h1>Storm floods the harbour</h1>${chosen}`)).toBe(chosen);
  expect(bodyOf(`<h1>Another headline</h1>${chosen}`)).toBe(`<h2>Another headline</h2>${chosen}`);
});

test('lets through nothing that the sanitiser does not', () => {
  expect(
    bodyOf(
      `<p onclick="x()" style="color: red" class="y" data-cc-order="1">The ferries <img src="x" onerror="x()">stayed ` +
        '<a href="javascript:x()">in port</a> until noon.</p><iframe src="https://evil.example/"></iframe><style>p{}</style>',
    ),
  ).toBe(
    '<p>The ferries <img src="https://www.harbourpost.example/coast/x">stayed <a>in port</a> until noon.</p>',
  );
});

test('keeps notes with what refers to them', () => {
  const body = bodyOf(
    '<p>The ferries stayed in port.<sup><a href="#n1">1</a></sup></p><ol><li id="n1">So says the harbour office. <a href="#r1">↩</a></li></ol>',
  );
  expect(body).toContain('href="#cc-note-1"');
  expect(body).toContain('So says the harbour office.');
});
