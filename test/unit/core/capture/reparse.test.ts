import { expect, test } from 'vitest';
import { capture, openLivePage, reparse } from './open-live-page.ts';

/** Text, or a tag and what is in it. A tag that ends in `!` is hidden. */
type Tree = string | readonly Tree[];

/** Builds a tree by script, which nests what no parser would. */
function build(page: Document, tree: Tree): Node {
  if (typeof tree === 'string') return page.createTextNode(tree);
  const tag = String(tree[0]);
  const element = page.createElement(tag.replace('!', ''));
  if (tag.endsWith('!')) element.style.setProperty('display', 'none', 'important');
  element.append(...tree.slice(1).map(child => build(page, child)));
  return element;
}

async function readBack(tree: Tree): Promise<HTMLElement> {
  const page = await openLivePage('<!doctype html><body></body>');
  page.body.append(build(page, tree));
  return reparse(capture(page).html);
}

const tight = (text: string | null) => (text ?? '').replaceAll(/\s+/g, '');
const textOf = (tree: Tree): string => (typeof tree === 'string' ? tree : tree.slice(1).map(textOf).join(''));

const trees: Record<string, Tree> = {
  'a block in a paragraph': ['p', 'a', ['div', 'b'], 'c'],
  'a block deep in a paragraph': ['p', 'a', ['span', 'b', ['ul', ['li', 'c']], 'd'], 'e'],
  'a paragraph in a paragraph': ['p', 'a', ['p', 'b', ['p', 'c'], 'd'], 'e'],
  'a table in a paragraph': ['p', 'a', ['table', ['tr', ['td', 'b']]], 'c'],
  'a link in a link': ['a', 'a', ['a', 'b'], 'c'],
  'a link in a block in a link': ['a', 'a', ['div', 'b', ['a', 'c'], 'd'], 'e'],
  'a button in a button': ['button', 'a', ['button', 'b'], 'c'],
  'a form in a form': ['form', 'a', ['form', 'b'], 'c'],
  'text right in a table': ['table', ['tr', ['td', 'a']], 'b', ['tr', ['td', 'c']]],
  'text right in a row': ['table', ['tr', ['td', 'a'], 'b', ['td', 'c']], ['tr', ['td', 'd']]],
  'a block right in a table': ['table', ['div', 'a'], ['tbody', ['div', 'b'], ['tr', ['td', 'c']], 'd']],
  'inline text right in a row': ['table', ['tr', 'a', ['b', 'b'], 'c', ['td', 'd']]],
  'a table right in a table': ['table', ['table', ['tr', ['td', 'a']]], ['tr', ['td', 'b']], 'c'],
  'cells in no table': ['div', ['td', 'a'], ['tr', ['td', 'b']], ['tbody', 'c'], ['caption', 'd']],
  'cells right in a table': ['table', ['td', 'a'], ['td', 'b'], ['tr', ['td', 'c']]],
  'a row in a row': ['table', ['tr', ['tr', ['td', 'a']], ['td', 'b']], ['tr', ['td', 'c']]],
  'a caption that comes last': ['table', ['tr', ['td', 'a']], ['caption', 'b']],
  'children of a void element': ['div', 'a', ['br', 'b', ['div', 'c']], 'd', ['img', 'e'], ['hr', 'f'], 'g'],
  'a heading in a heading': ['h2', 'a', ['h3', 'b'], 'c'],
  'an item in an item': ['ul', ['li', 'a', ['li', 'b'], 'c'], ['li', ['div', 'd', ['li', 'e'], 'f']]],
  'a term in a term': ['dl', ['dt', 'a', ['dd', 'b'], 'c'], ['dd', ['p', ['dt', 'd']], 'e']],
  'nobr in nobr': ['nobr', 'a', ['nobr', 'b', ['p', 'c'], 'd'], 'e'],
  'many of the same': ['b', ['b', ['b', ['b', ['b', 'a', ['p', 'b'], 'c'], 'd'], 'e'], 'f'], 'g'],
  'options in no list': ['div', ['option', 'a', ['option', 'b'], 'c'], ['optgroup', 'd', ['option', 'e']]],
  'a body in the body': ['div', ['body', 'a', ['html', 'b', ['head', 'c']]], 'd'],
  'text that is raw elsewhere': [
    'div',
    ['xmp', 'a<b', ['i', 'c']],
    ['plaintext', 'd'],
    'e',
    ['listing', 'f'],
  ],
  'ruby in ruby': ['ruby', 'a', ['rt', 'b', ['rt', 'c'], 'd'], ['p', ['rp', 'e'], 'f'], 'g'],
  'an image element': ['div', ['image', 'a'], 'b'],
  'scrolling text': ['p', 'a', ['marquee', 'b', ['p', 'c']], 'd'],
  'a frameset in the body': ['div', 'a', ['frameset', 'b'], 'c'],
  'a slot in no shadow': ['table', ['slot', ['tr', ['td', 'a']]], ['tr', ['slot', ['td', 'b'], 'c']]],
};

for (const [what, tree] of Object.entries(trees)) {
  test(`keeps text in its order: ${what}`, async () => {
    expect(tight((await readBack(tree)).textContent)).toBe(textOf(tree));
  });
}

test('keeps nested a paragraph that holds blocks, as a division', async () => {
  const body = await readBack(['p', 'a', ['span', ['div', 'b']], 'c']);
  expect(body.innerHTML).toBe('<div>a<span><div>b</div></span>c</div>');
});

test('writes a paragraph in a button in a paragraph as both are', async () => {
  const body = await readBack(['p', 'a', ['button', ['p', 'b']], 'c']);
  expect(body.innerHTML).toBe('<p>a<button><p>b</p></button>c</p>');
});

test('puts what stands right in a row into one cell, where CSS shows it', async () => {
  const body = await readBack(['table', ['tr', 'a', ['b', 'b'], 'c', ['td', 'd']]]);
  expect(body.innerHTML).toBe('<table><tbody><tr><td>a<b>b</b>c</td><td>d</td></tr></tbody></table>');
});

test('gives a table no row for a form right in it, which no one sees', async () => {
  const body = await readBack(['table', ['form', ['tr', ['td', 'a']]], ['tr', ['td', 'b']]]);
  expect(body.innerHTML).toBe('<table><tbody><tr><td>b</td></tr></tbody></table>');
});

test('reads an ordinary page back as it was', async () => {
  const markup =
    '<h1>One &amp; two</h1><p>a <a href="/x?a=1&amp;b=2">b</a> &lt;c&gt;<br>d</p><ul><li>e</li><li>f</li></ul>' +
    '<table><caption>g</caption><colgroup><col></colgroup><thead><tr><th>h</th></tr></thead>' +
    '<tbody><tr><td>i</td></tr></tbody></table><pre>\n\nj\n k</pre><figure><img alt="l" src="data:,">' +
    '<figcaption>m</figcaption></figure><my-note lang="fr">n</my-note>';
  const page = await openLivePage(`<!doctype html><body>${markup}</body>`);
  const before = page.body.innerHTML;
  expect(reparse(capture(page).html).innerHTML).toBe(before);
});

test('keeps line feeds, carriage returns, ampersands and angle brackets of text', async () => {
  const page = await openLivePage('<!doctype html><body><pre></pre><p></p></body>');
  const texts = ['\n\nfirst\r\nsecond &lt; &amp;amp; </pre><!--', 'a &nbsp; \u00a0 <script>x</script> ]]> "'];
  page.querySelector('pre')?.append(texts[0] ?? '');
  page.querySelector('p')?.append(texts[1] ?? '');
  const body = reparse(capture(page).html);
  expect(body.querySelector('pre')?.textContent).toBe(texts[0]);
  expect(body.querySelector('p')?.textContent).toBe(texts[1]);
});

test('keeps formulas as they are, with their annotations', async () => {
  const math =
    '<math display="block"><semantics><mrow><mi>x</mi><mo>&lt;</mo><mn>2</mn></mrow>' +
    '<annotation encoding="application/x-tex">x &lt; 2</annotation></semantics></math>';
  const page = await openLivePage(`<!doctype html><body><p>a ${math} b</p></body>`);
  expect(reparse(capture(page).html).innerHTML).toBe(`<p>a ${math} b</p>`);
});

test('keeps text in its order in trees put together at random', async () => {
  const tags = (
    'p p div span b i a a em ul li ol dl dt dd table tbody thead tr tr td td th caption button h1 h2 h3 pre ' +
    'blockquote section nobr font ruby rt rp br img hr input label option details summary body my-thing colgroup ' +
    'center code s u xmp fieldset legend figure figcaption main address dialog slot'
  ).split(' ');
  const childless = new Set(['br', 'hr', 'img', 'input']);
  // A generator with a seed: every run builds the same trees. https://prng.di.unimi.it/splitmix64.c, 32 bits
  let state = 20240506;
  const below = (limit: number) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % limit;
  };
  let words = 0;
  const grow = (depth: number): Tree => {
    if (depth === 0 || below(5) === 0) {
      words += 1;
      return `w${words} `;
    }
    const tag = tags[below(tags.length)] ?? 'div';
    return [
      tag + (below(12) === 0 && tag !== 'slot' && tag !== 'rp' ? '!' : ''),
      ...Array.from({ length: childless.has(tag) ? 0 : below(5) }, () => grow(depth - 1)),
    ];
  };
  const page = await openLivePage('<!doctype html><body></body>');
  page.head.append(
    build(page, ['style', 'dialog, rp, option { display: block } colgroup { display: none !important }']),
  );
  for (let round = 0; round < 100; round += 1) {
    const tree: Tree = ['div', ...Array.from({ length: 4 }, () => grow(8))];
    page.body.replaceChildren(build(page, tree));
    const live = page.body.cloneNode(true) as HTMLElement;
    for (const unread of live.querySelectorAll('colgroup')) unread.remove();
    const all = tight(live.textContent);
    const body = reparse(capture(page).html);
    expect(tight(body.textContent), JSON.stringify(tree)).toBe(all);
    const seen = (root: HTMLElement, hidden: string) => {
      for (const element of [...root.querySelectorAll(hidden)]) element.remove();
      return tight(root.textContent);
    };
    expect(seen(body, '[data-cc-hidden]'), JSON.stringify(tree)).toBe(seen(live, '[style*="display: none"]'));
  }
});
