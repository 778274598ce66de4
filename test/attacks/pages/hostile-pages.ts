import { documentNames, formNames } from '../markup/names.ts';

/** A page that defends itself, deceives or overwhelms, around the same story. */
export type HostilePage = Readonly<{
  name: string;
  body: string;
  headers?: Readonly<Record<string, string>>;
  contentType?: string;
  /** It lets no script parse markup in its tab; the extension parses elsewhere. */
  needsExtension?: boolean;
}>;

export const headline = 'The quay wall has been mended';

/** The story that each of these pages tells. */
export const paragraphs: readonly string[] = [
  'The quay wall at Osmund was finished on Tuesday, eleven weeks after the storm that took forty metres of it, and the first boats tied up to it the same evening, although the paint was not yet dry.',
  'Its builders had promised it for the spring, and nobody in the town believed them, because the last wall had taken four years and had stood for only nine, as the harbour master likes to say.',
  'The ferrymen are less sure. A wall that does not give, says the oldest of them, who has seen three, is a wall that breaks, and the sea has more patience than any county engineer he has met.',
  'The new one stands on steel piles that reach twenty metres down to the rock. Each was driven in at low water, and each cost as much as a small house, which the county paid.',
  'What the town did with the old stones is a longer story. Some are in the church wall, some in gardens, and one of them holds the door of the library open in summer.',
  'The bill will be talked about in the council on Monday. It is lower than the estimate by a fifth, which has made the treasurer suspicious, and he has asked to see the receipts for the sand.',
];

const prose = paragraphs.map(words => `<p>${words}</p>`);
const story = (between = '') =>
  `<main><article><h1>${headline}</h1>${prose.slice(0, 3).join('\n')}${between}${prose.slice(3).join('\n')}</article></main>`;

function page(name: string, head: string, between = '', rest = ''): HostilePage {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>${head}</head><body>${story(between)}${rest}</body></html>`;
  return { name, body };
}

const script = (code: string) => `<script>${code}</script>`;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline };
const nest = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
const inputs = (names: readonly string[]) =>
  names.map(name => `<input name="${name}"><output id="${name}"></output>`).join('');

const clobbering: readonly HostilePage[] = [
  page('names every control of one form after what is read', '', `<form>${inputs(formNames)}</form>`),
  page(
    'names a form around the story so',
    '',
    '',
    `<form id="f">${formNames.map(name => `<button form="f" name="${name}">b</button>`).join('')}</form>`,
  ),
  page(
    'names forms, pictures and anchors after what a document has',
    '',
    documentNames
      .map(name => `<form name="${name}"></form><img name="${name}" alt=""><a id="${name}"></a>`)
      .join(''),
  ),
  page(
    'names frames after what a window has',
    '',
    documentNames
      .slice(0, 30)
      .map(name => `<iframe name="${name}" srcdoc="x" hidden></iframe>`)
      .join(''),
  ),
  page(
    'has an element called chrome and one called browser',
    '',
    '<form id="chrome"><input name="runtime"><input name="dom"></form><form id="browser"><input name="runtime"></form>',
  ),
  page(
    'calls its story body, and its body story',
    '',
    '<form name="body"><input name="firstChild"></form><p id="body" hidden></p>',
  ),
  page(
    'has ten thousand ids',
    '',
    `<div hidden>${Array.from({ length: 10_000 }, (_, index) => `<i id="i${index}"></i>`).join('')}</div>`,
  ),
  page(
    'has one id ten thousand times',
    '',
    `<div hidden>${'<i id="article" name="article"></i>'.repeat(10_000)}</div>`,
  ),
  page(
    'calls its parts as ours are called',
    '',
    '<p id="cc-note-1" data-cc-hidden="display" data-cc-order="1" data-cc-entry="1" hidden></p>',
  ),
];

const poisoning: readonly HostilePage[] = [
  page(
    'has exchanged every method of nodes',
    script(`for (const kind of [Node, Element, Document, HTMLElement, EventTarget])
    for (const name of Object.getOwnPropertyNames(kind.prototype)) {
      const own = Object.getOwnPropertyDescriptor(kind.prototype, name);
      if (typeof own.value === 'function' && own.configurable && name !== 'constructor' && name !== 'addEventListener') kind.prototype[name] = () => { throw new Error('no'); };
    }`),
  ),
  page(
    'has exchanged every getter of nodes',
    '',
    '',
    script(`for (const name of ['textContent', 'innerHTML', 'childNodes', 'firstChild', 'attributes', 'nodeName', 'tagName'])
    for (const kind of [Node, Element]) if (Object.getOwnPropertyDescriptor(kind.prototype, name)) Object.defineProperty(kind.prototype, name, { get() { throw new Error('no'); } });`),
  ),
  page(
    'has poisoned arrays, strings and promises',
    script(
      `Array.prototype.push = Array.prototype.map = String.prototype.replace = Promise.prototype.then = JSON.stringify = () => { throw new Error('no'); };`,
    ),
  ),
  page(
    'has poisoned the prototype of all objects',
    script(
      `Object.prototype.url = 'https://evil.example/'; Object.prototype.ALLOWED_TAGS = ['script']; Object.prototype.get = () => 'x';`,
    ),
  ),
  page(
    'gives every computed style away as nothing',
    '',
    '',
    script('window.getComputedStyle = () => null; window.URL = window.DOMParser = window.Map = null;'),
  ),
  page(
    'watches for reading and changes what is read',
    '',
    '',
    script(
      `for (const name of ['innerHTML', 'outerHTML']) Object.defineProperty(Element.prototype, name, { get() { document.body.textContent = 'gone'; return ''; } });`,
    ),
  ),
  page(
    'pollutes through its statements',
    jsonLd(article) +
      `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":${JSON.stringify(headline)}}</script>`,
  ),
];

const statements: readonly HostilePage[] = [
  page(
    'states itself nine thousand levels deep',
    jsonLd({ ...article, about: nest(900) }) +
      `<script type="application/ld+json">${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}</script>`,
  ),
  page(
    'states itself in a circle',
    jsonLd({
      '@graph': [
        { '@id': '#a', '@type': 'NewsArticle', headline, author: { '@id': '#b' }, isPartOf: { '@id': '#a' } },
        { '@id': '#b', '@type': 'Person', name: { '@id': '#a' }, worksFor: { '@id': '#b' } },
      ],
    }),
  ),
  page(
    'states itself in broken JSON',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"</script><script type="application/ld+json">[[[[{"@type":</script>',
  ),
  page(
    'states ten thousand authors',
    jsonLd({
      ...article,
      author: Array.from({ length: 10_000 }, (_, index) => ({ '@type': 'Person', name: `Ada ${index}` })),
    }),
  ),
  page(
    'states another address as its own',
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://user:secret@evil.example/"><meta property="og:image" content="javascript:alert(1)">',
  ),
  page(
    'puts markup into every statement',
    `${jsonLd({ ...article, author: { '@type': 'Person', name: '<img src=x onerror=hit(1)>' } })}<meta name="author" content="<script>hit(1)</script>"><meta property="og:site_name" content="<svg onload=hit(1)>">`,
  ),
  page(
    'has a base that runs',
    '<base href="javascript:alert(1)//">',
    '<p><a href="a">A link that leads nowhere at all</a></p>',
  ),
  page(
    'has a base elsewhere, and two of them',
    '<base href="https://evil.example/x/"><base href="data:text/html,x">',
  ),
  page('has a base without an address', '<base target="_top"><base href="">'),
];

const forbidding: readonly HostilePage[] = [
  {
    ...page('forbids everything by a header', ''),
    headers: { 'content-security-policy': "default-src 'none'; sandbox" },
  },
  {
    ...page('forbids strings where nodes are made', ''),
    needsExtension: true,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  {
    ...page('forbids to be framed, sniffed or shared', ''),
    headers: {
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
    },
  },
  page(
    'forbids everything in its markup',
    `<meta http-equiv="content-security-policy" content="default-src 'none'">`,
  ),
  page(
    'means to go elsewhere in an hour',
    '<meta http-equiv="refresh" content="3600;url=https://evil.example/">',
  ),
  { ...page('comes with a link to load from', ''), headers: { link: '</evil.css>; rel=preload; as=style' } },
];

const running: readonly HostilePage[] = [
  page(
    'has elements that act when they are copied',
    script(`window.acts = 0;
    customElements.define('x-evil', class extends HTMLElement { constructor() { super(); window.acts += 1; } connectedCallback() { window.acts += 1; } attributeChangedCallback() { window.acts += 1; } static observedAttributes = ['x']; });`),
    '<x-evil x="1"></x-evil>',
  ),
  page(
    'hides a part of it in a shadow',
    '',
    '<div id="host"></div>',
    script(
      `document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><img src=x onerror="hit(1)">';`,
    ),
  ),
  page(
    'has a shadow of the markup',
    '',
    '<div><template shadowrootmode="open"><slot></slot><script>hit(1)</script></template></div>',
  ),
  page(
    'watches every change of itself',
    '',
    '',
    script(
      `window.changes = 0; new MutationObserver(seen => { window.changes += seen.length; }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });`,
    ),
  ),
  page('speaks to itself without end', '', '', script(`setInterval(() => postMessage('x', '*'), 10);`)),
  page(
    'holds its words in a frame in a frame',
    '',
    '<iframe srcdoc="<iframe srcdoc=\'<iframe srcdoc=x></iframe>\'></iframe>"></iframe>',
  ),
  page(
    'stops whoever looks',
    '',
    '',
    script(`Object.defineProperty(document, 'title', { get() { for (;;) {} } });`),
  ),
  page(
    'writes into itself as it is read',
    '',
    '',
    script(
      `document.addEventListener('readystatechange', () => document.body.append('x')); requestAnimationFrame(() => document.body.dataset.frame = '1');`,
    ),
  ),
];

const overwhelming: readonly HostilePage[] = [
  page('has an attribute of a megabyte', '', `<p title="${'x'.repeat(1_000_000)}" hidden></p>`),
  page(
    'has a hundred thousand attributes',
    '',
    `<i ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')} hidden></i>`,
  ),
  page(
    'has a name of a hundred thousand letters',
    '',
    `<${'x'.repeat(100_000)} hidden></${'x'.repeat(100_000)}>`,
  ),
  page(
    'is five hundred levels deep beside the story',
    '',
    '',
    `${'<div>'.repeat(500)}x${'</div>'.repeat(500)}`,
  ),
  page(
    'is thousands of levels deep by script',
    '',
    '',
    `<div id="pit" hidden></div>${script(`let at = document.getElementById('pit'); for (let i = 0; i < 20000; i += 1) at = at.appendChild(document.createElement('b'));`)}`,
  ),
  page(
    'has a table of a million columns',
    '',
    `<table>${`<tr>${'<td colspan="1000" rowspan="65534">x</td>'.repeat(30)}</tr>`.repeat(30)}</table>`,
  ),
  page('has five thousand misnested marks', '', '<b><i><u>'.repeat(1700) + '</b></u></i>'.repeat(1700)),
  page('has twenty thousand empty paragraphs', '', '<p></p>'.repeat(20_000)),
];

const plain = `<h1>${headline}</h1>${prose.join('\n')}`;
const shapes: readonly HostilePage[] = [
  {
    name: 'is XHTML with CDATA',
    contentType: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${headline}</title><script><![CDATA[ if (1 < 2) {} ]]></script></head><body><main><article>${plain}<p><![CDATA[<img src=x onerror=hit(1)>]]></p></article></main></body></html>`,
  },
  {
    name: 'has no doctype, no head and no end',
    body: `<title>${headline}</title><body bgcolor=red><center><table><tr><td><main>${plain}`,
  },
  {
    name: 'is a body within a body',
    body: `<!doctype html><html><body><html><head><title>${headline}</title><body><main><article>${plain}`,
  },
  {
    name: 'closes what it never opened',
    body: `<!doctype html><title>${headline}</title></p></div></body></html></table><main><article>${plain}</span></article></main></html>x`,
  },
  {
    name: 'begins with a mark of byte order and zero bytes',
    body: `\ufeff\u0000<!doctype html><title>${headline}</title><main><article>${plain}</article></main>\u0000`,
  },
  {
    name: 'names another encoding than it has',
    body: `<!doctype html><meta charset="utf-7"><title>${headline}</title><main><article>${plain}</article></main>`,
  },
  {
    name: 'has its story in a form',
    body: `<!doctype html><html lang="en"><title>${headline}</title><form><input name="parentNode"><main><article>${plain}</article></main></form>`,
  },
  {
    name: 'has its story in an element that is never closed',
    body: `<!doctype html><html lang="en"><title>${headline}</title><main><article><font><x><a name="top">${plain}`,
  },
];

/** All of them. */
export const hostilePages: readonly HostilePage[] = [
  ...[...clobbering, ...poisoning, ...statements, ...forbidding],
  ...[...running, ...overwhelming, ...shapes],
];
