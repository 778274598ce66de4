import { expect, test } from 'vitest';
import { captureLimits } from '../../../../src/core/capture/limits.ts';
import { ReadError } from '../../../../src/core/read-error.ts';
import { capture, openLivePage, reparse } from './open-live-page.ts';

const story = `<!doctype html><html lang="pt-BR" dir="ltr" class="wide" onload="x()"><head>
<meta charset="utf-8"><meta name="author" content="Ana &quot;A.&quot; Reis"><meta http-equiv="refresh" content="900">
<title>River &amp; sea</title><base href="https://paper.example/2024/"><link rel="stylesheet" href="x.css">
<link rel="canonical" href="/story"><style>p { color: red }</style><script>window.ready = true</script>
<script type="application/ld+json">{"headline":"</scr" , "html": "<b>&amp;</b>"}</script></head>
<body class="story"><!-- note --><h1 id="top">River &amp; sea</h1><p>The tide rose.</p></body></html>`;

test('gives the address, the base, the markup and the time', async () => {
  const page = await openLivePage(story);
  expect(capture(page)).toEqual({
    url: 'https://paper.example/story',
    baseUrl: 'https://paper.example/2024/',
    html: expect.stringMatching(/^<!doctype html><html /),
    selection: null,
    capturedAt: '2024-05-06T07:08:09.000Z',
  });
});

test("writes the page's language, its facts and its text, and nothing that works or paints", async () => {
  const page = await openLivePage(story);
  const { html } = capture(page);
  expect(html.replaceAll('\n', '')).toBe(
    '<!doctype html><html lang="pt-BR" dir="ltr" class="wide"><head><meta charset="utf-8">' +
      '<meta name="author" content="Ana &quot;A.&quot; Reis"><title>River &amp; sea</title>' +
      '<link rel="canonical" href="/story"><script type="application/ld+json">' +
      '{"headline":"\\u003c/scr" , "html": "\\u003cb>&amp;\\u003c/b>"}</script></head>' +
      '<body class="story"><h1 id="top">River &amp; sea</h1><p>The tide rose.</p></body></html>',
  );
});

test('keeps JSON-LD whole, whatever its strings hold', async () => {
  const page = await openLivePage('<!doctype html><body><p>a</p></body>');
  const facts = { headline: '</script><script>alert(1)</script>', articleBody: 'a <!-- b --> & "c"' };
  const script = page.createElement('script');
  script.type = 'Application/LD+JSON';
  script.textContent = JSON.stringify(facts);
  page.body.append(script);
  const scripts = reparse(capture(page).html).querySelectorAll('script');
  expect([...scripts].map(each => JSON.parse(each.textContent ?? ''))).toEqual([facts]);
});

test('keeps the facts that a stray element pushed out of the head', async () => {
  const page = await openLivePage(
    '<!doctype html><head><img alt="x"><title>A tide</title><meta property="og:type" content="article">' +
      '<link itemprop="url" href="/story"></head><body><p>a</p></body>',
  );
  const inert = new DOMParser().parseFromString(capture(page).html, 'text/html');
  expect(inert.title).toBe('A tide');
  expect(inert.querySelector('meta')?.content).toBe('article');
  expect(inert.querySelector('link')?.getAttribute('href')).toBe('/story');
});

test('leaves the live page exactly as it was', async () => {
  const page = await openLivePage(
    '<!doctype html><body style="height: 4000px"><div id="host"></div><form><input id="field" value="typed">' +
      '<input name="attributes"></form><details><p>a</p></details><p id="words">some words</p>' +
      '<my-part></my-part><iframe srcdoc="<p>inner</p>"></iframe></body>',
  );
  const view = page.defaultView;
  const field = page.getElementById('field');
  const words = page.getElementById('words')?.firstChild;
  if (!view || !field || !words) throw new Error('the page is incomplete');
  page.getElementById('host')?.attachShadow({ mode: 'open' }).append('shadow');
  let made = 0;
  const MyPart = class extends (view as Window & typeof globalThis).HTMLElement {
    constructor() {
      super();
      made += 1;
    }
  };
  view.customElements.define('my-part', MyPart);
  field.focus();
  view.scrollTo(0, 300);
  view.getSelection()?.setBaseAndExtent(words, 1, words, 4);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver(found => records.push(...found));
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const globals = Object.getOwnPropertyNames(view).length;
  const before = page.documentElement.outerHTML;
  capture(page);
  records.push(...observer.takeRecords());
  expect(page.documentElement.outerHTML).toBe(before);
  expect(records).toEqual([]);
  expect(page.activeElement).toBe(field);
  expect(view.scrollY).toBe(300);
  expect(String(view.getSelection())).toBe('ome');
  expect(Object.getOwnPropertyNames(view).length).toBe(globals);
  expect(made).toBe(1);
});

test('adds no listener to the page', async () => {
  const page = await openLivePage('<!doctype html><body><p>a</p><img><form></form></body>');
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (!view) throw new Error('the page has no window');
  const added: string[] = [];
  view.EventTarget.prototype.addEventListener = (type: string) => void added.push(type);
  capture(page);
  expect(added).toEqual([]);
});

const names =
  'attributes firstChild nextSibling parentNode childNodes nodeType localName tagName namespaceURI textContent ' +
  'getAttribute getAttributeNames shadowRoot clientWidth getBoundingClientRect baseURI innerHTML style data';

test('reads forms whose own properties the page has clobbered', async () => {
  const controls = names.split(' ').map(name => `<input name="${name}"><button name="${name}">go</button>`);
  const page = await openLivePage(
    `<!doctype html><body><form class="sign-in" id="f"><p>before</p>${controls.join('')}<p>after</p></form></body>`,
  );
  const form = reparse(capture(page).html).querySelector('form');
  expect([...(form?.querySelectorAll('p') ?? [])].map(each => each.textContent)).toEqual(['before', 'after']);
  expect(form?.querySelectorAll('input')).toHaveLength(controls.length);
  expect(form?.getAttributeNames()).toEqual(['class']);
});

test('reads a document whose own properties the page has clobbered', async () => {
  const page = await openLivePage(
    `<!doctype html><body>${'documentElement body head defaultView contentType baseURI title firstChild'
      .split(' ')
      .map(name => `<img name="${name}"><form name="${name}"></form><embed name="${name}">`)
      .join('')}<p>words</p></body>`,
  );
  expect(page.body).not.toBeInstanceOf(HTMLBodyElement);
  expect(reparse(capture(page).html).textContent).toBe('words');
});

test('keeps what script put beside the body', async () => {
  const page = await openLivePage('<!doctype html><head><title>t</title></head><body><p>b</p></body>');
  page.documentElement.insertBefore(page.createElement('aside'), page.querySelector('head')).append('a');
  page.documentElement.append(page.createElement('my-bar'), 'c');
  page.documentElement.append(page.createElement('body'));
  const inert = new DOMParser().parseFromString(capture(page).html, 'text/html');
  expect(inert.title).toBe('t');
  expect(inert.body.innerHTML).toBe('<aside>a</aside><p>b</p><my-bar></my-bar>c<div></div>');
});

test('reads a page in XHTML, where other names and CDATA may stand', async () => {
  const page = await openLivePage(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" xmlns:x="urn:x">
<head><title>A</title></head><body><p>one<br/>two <![CDATA[<three> & four]]></p><x:note>five</x:note>
<DIV>six</DIV><script><![CDATA[ 1 < 2 ]]></script><p:q xmlns:p="http://www.w3.org/1999/xhtml">seven</p:q></body></html>`,
    'application/xhtml+xml',
  );
  const { html } = capture(page);
  const body = reparse(html);
  expect(html).toContain('<html lang="fr"');
  expect(body.querySelector('p')?.innerHTML).toBe('one<br>two &lt;three&gt; &amp; four');
  expect([...body.querySelectorAll('span, q')].map(each => each.outerHTML)).toEqual([
    '<span>five</span>',
    '<span>six</span>',
    '<q>seven</q>',
  ]);
});

test('reads a page of plain text', async () => {
  const page = await openLivePage('One <b> & two\n\nThree', 'text/plain');
  expect(reparse(capture(page).html).querySelector('pre')?.textContent).toBe('One <b> & two\n\nThree');
});

test('reads a document that is left with nothing', async () => {
  const page = await openLivePage('<!doctype html><p>a</p>');
  page.documentElement.remove();
  expect(reparse(capture(page).html).textContent).toBe('');
  page.append(page.createElementNS('urn:x', 'story'));
  expect(reparse(capture(page).html).innerHTML).toBe('<span></span>');
});

test('refuses documents that are no pages, saying what they are', async () => {
  const picture = await openLivePage(
    '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>',
    'image/svg+xml',
  );
  expect(() => capture(picture)).toThrow(new ReadError('not-a-web-page', 'a document of type image/svg+xml'));
  const facts = await openLivePage('{"a": 1}', 'application/json');
  expect(() => capture(facts)).toThrow(
    new ReadError('not-a-web-page', 'a document of type application/json'),
  );
});

test('refuses a page with too many nodes, saying how many are allowed', async () => {
  const page = await openLivePage('<!doctype html><body><p>a</p><p>b</p></body>');
  expect(capture(page, { ...captureLimits, nodes: 4 }).html).toContain('b');
  expect(() => capture(page, { ...captureLimits, nodes: 3 })).toThrow(
    expect.objectContaining({ code: 'too-many-elements', facts: [3] }),
  );
});

test('refuses a page with too much text before it is escaped and joined', async () => {
  const page = await openLivePage('<!doctype html><body><p></p></body>');
  page.querySelector('p')?.append('&'.repeat(600));
  expect(() => capture(page, { ...captureLimits, markup: 600 })).toThrow(
    expect.objectContaining({ code: 'page-too-large', facts: [600] }),
  );
  expect(capture(page, { ...captureLimits, markup: 4000 }).html.length).toBeLessThanOrEqual(4000);
});
