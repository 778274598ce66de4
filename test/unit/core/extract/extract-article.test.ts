import { expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { extractArticle } from '../../../../src/core/extract/extract-article.ts';
import { timingTrace, untraced } from '../../../../src/core/extract/trace.ts';
import { unwatched } from '../../../../src/core/extract/watch.ts';
import { verifyAllowList } from '../../../../src/core/sanitise/verify-allow-list.ts';
import { aCapture, longStory, pageUrl, prose, repeat } from './a-page.ts';

const title = '<title>Storm floods the harbour</title>';

function extract(body: string, head = title): Article {
  return extractArticle(
    aCapture(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
    untraced,
  );
}

test('gives the article of a page', () => {
  const article = extract(
    `<nav><a href="/">Home</a></nav>${longStory('<div class="share">Share this</div>')}`,
  );
  expect(article).toMatchObject({ url: pageUrl, headline: 'Storm floods the harbour', language: 'en' });
  expect(article.capturedAt).toBe('2026-05-06T07:08:09Z');
  expect(article.body.match(/<p>/g)).toHaveLength(24);
  expect(article.wordCount).toBeGreaterThan(24 * 30);
  expect(article.removed.map(({ reason, text }) => [reason, text])).toEqual([
    ['navigation', 'Home'],
    ['headline-repeated', 'Storm floods the harbour'],
    ['share', 'Share this'],
  ]);
});

test.each([
  [
    'is one of the text’s blocks',
    '<p class="deck">Boats lie in the square, and two of the three roads out of the town are shut.</p>',
    1,
  ],
  ['is only stated', '', 0],
])('shows the standfirst that the page shows, and tells whoever watches where it %s', (_, block, told) => {
  let times = 0;
  const watch = { ...unwatched(), tookStandfirst: () => (times += 1) };
  const head = `${title}<meta name="description" content="Boats lie in the square, and two of the three roads out of the town are shut.">`;
  const body = `<article><h1>Storm floods the harbour</h1>${block}${repeat(24, index => prose(`Part ${index}`))}</article>`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const article = extractArticle(aCapture(html), untraced, watch);
  const standfirst = 'Boats lie in the square, and two of the three roads out of the town are shut.';
  expect(article.standfirst).toBe(block ? standfirst : null);
  expect(article.description).toBe(standfirst);
  expect(article.body).not.toContain('Boats lie');
  expect(times).toBe(told);
});

test('gives no address with a name and a password in it', () => {
  const secret = 'https://me:secret@www.harbourpost.example';
  const head = `${title}<link rel="canonical" href="${secret}/a"><meta property="og:image" content="${secret}/boats.jpg">`;
  const body = longStory(
    `<p>See <a href="${secret}/b">the list</a> of boats that were lost in the storm.</p>`,
  );
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const article = extractArticle({ ...aCapture(html), url: `${secret}/coast` }, untraced);
  expect(article.url).toBe('https://www.harbourpost.example/coast');
  expect(article.body).toContain('href="https://www.harbourpost.example/b"');
  expect(JSON.stringify(article)).not.toContain('secret');
});

test('says where a removed block stood', () => {
  const article = extract(longStory('<div class="newsletter">The morning post, every day at six.</div>'));
  expect(article.removed.find(({ reason }) => reason === 'newsletter')?.place).toBe(12);
});

test.each([
  ['an empty page', ''],
  ['a few words', '<p>Nothing here.</p>'],
  ['a frameset', '<frameset><frame src="/a"></frameset>'],
  [
    'a list of links',
    `<ul>${repeat(40, i => `<li class="i"><a href="/${i}">Fishing quota cut again ${i}</a> It has reasons for it.</li>`)}</ul>`,
  ],
])('refuses %s', (_, body) => {
  expect(() => extract(body)).toThrow(expect.objectContaining({ code: 'not-an-article' }));
});

test('keeps the words of customised elements', () => {
  expect(
    extract(longStory('<p is="x-text">She said that nobody had warned her of it at all.</p>')).body,
  ).toContain('<p>She said that nobody had warned her of it at all.</p>');
});

test('tells the trace of every step', () => {
  const timings = new Map<string, number>();
  extractArticle(aCapture(longStory('')), timingTrace(timings));
  const steps = [...timings.keys()];
  const first = ['parse', 'gather statements', 'metadata', 'read signs', 'number', 'take notes'];
  expect(steps.slice(0, first.length)).toEqual(first);
  expect(steps).toEqual(
    expect.arrayContaining(['readability', 'judge blocks', 'settle blocks', 'tidy', 'sanitise']),
  );
});

const hostile: readonly (readonly [string, string])[] = [
  [
    'names that shadow a form',
    '<form><input name="parentNode"><input name="getAttribute"><button id="closest"></button></form>',
  ],
  [
    'names that shadow the document',
    '<form name="body"></form><form name="querySelectorAll"></form><img name="createElement" src="/a.jpg">',
  ],
  [
    'controls of a form elsewhere',
    '<form id="f"></form><input form="f" name="parentNode"><input form="f" name="children">',
  ],
  [
    'names of object prototypes',
    '<div class="__proto__ constructor" id="hasOwnProperty" lang="__proto__">x</div>',
  ],
  ['very deep boxes', '<div>'.repeat(5000)],
  ['very deep emphasis', '<b><i>'.repeat(3000)],
  ['tables in tables', '<table><tr><td>'.repeat(300)],
  ['links in links', '<a href="/x">x<a href="/y">'.repeat(500)],
  ['nested SVG and MathML', '<svg><math><mtext><svg><foreignObject><p>x</p>'.repeat(50)],
  ['a text that never ends', '<plaintext><p>x</p>'],
  ['an unclosed comment', '<!-- <p>x</p>'],
  ['odd attributes', '<aside @click="x" {{name}} "=\'"><p>x</p></aside><div a"b=c>x</div>'],
  ['an endless caption', `<figure><img src="/a.jpg"><figcaption>${'x'.repeat(50_000)}</figcaption></figure>`],
  ['an endless list of sources', `<img srcset="${','.repeat(50_000)} x">`],
  ['broken marks', '<p data-cc-order="x" data-cc-hidden="?" data-cc-frame-base="::">x</p>'],
  ['lone surrogates and controls', '<p>\ud800 \u0000 \u0008 \u202e x</p>'],
  ['thousands of attributes', `<p ${repeat(3000, index => `a${index}="x" `)}>x</p>`],
];

test.each(hostile)('reads the story on a page with %s', (_, inside) => {
  const article = extract(longStory('') + inside);
  expect(article.body).toContain('Paragraph 11');
  for (const html of [article.body, ...article.removed.map(removed => removed.html)]) {
    const template = document.createElement('template');
    template.innerHTML = html;
    verifyAllowList(template.content);
  }
});

test('gives what may be shown only, from the body and from what was removed', () => {
  const attack =
    '<img src="/a.jpg" onerror="x()"><a href="javascript:x()">Click here to read all of it</a><script>x()</script>';
  const { body, removed } = extract(longStory(`${prose('With')}${attack}<nav>Home ${attack}</nav>`));
  for (const html of [body, ...removed.map(each => each.html)])
    expect(html).not.toMatch(/onerror|javascript:|script/);
});
