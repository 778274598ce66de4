import { expect, test } from 'vitest';
import { capturePage } from '../../../../src/core/capture/capture-page.ts';
import { captureLimits, longestSelection } from '../../../../src/core/capture/limits.ts';
import { MarkupWriter } from '../../../../src/core/capture/markup-writer.ts';
import { selectPart } from '../../../../src/core/capture/selected-part.ts';
import { writePage } from '../../../../src/core/capture/write-page.ts';
import { capture, openLivePage, openShadowRoot, reparse } from './open-live-page.ts';

type Point = readonly [place: Node, offset: number];

/** The first text below `root` that holds some words, and where they begin in it. */
function at(root: Node, words: string): Point {
  const page = root.ownerDocument ?? (root as Document);
  const walker = page.createTreeWalker(root, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const offset = node.nodeValue?.indexOf(words) ?? -1;
    if (offset >= 0) return [node, offset];
  }
  throw new Error(`no text says ${words}`);
}

/** Where some words end. */
function behind(root: Node, words: string): Point {
  const [node, offset] = at(root, words);
  return [node, offset + words.length];
}

function select(page: Document, from: Point, to: Point): void {
  page.getSelection()?.setBaseAndExtent(...from, ...to);
}

/** What is captured of a body in which the text between some words is selected, both included; as a parser reads it. */
async function readSelected(body: string, from: string, to: string): Promise<string | null> {
  const page = await openLivePage(`<!doctype html><body>${body}</body>`);
  select(page, at(page.body, from), behind(page.body, to));
  const { selection } = capture(page);
  return selection === null ? null : reparse(selection).innerHTML;
}

test('takes what is selected within one text', async () => {
  expect(await readSelected('<p>one two three</p><p>four</p>', 'two', 'two')).toBe('<p>two</p>');
});

test('cuts the first and the last text of a selection over paragraphs, and keeps what is between', async () => {
  expect(
    await readSelected(
      '<p>zero</p><p>one two</p><h2>three</h2><p>four <b>five</b> six</p><p>seven</p>',
      'two',
      'fi',
    ),
  ).toBe('<p>two</p><h2>three</h2><p>four <b>fi</b></p>');
});

test('keeps the link that it begins in, and the quotation around', async () => {
  expect(
    await readSelected(
      '<blockquote><p>a <a href="/b">one two</a> three</p><p>four</p></blockquote>',
      'two',
      'three',
    ),
  ).toBe('<blockquote><p><a href="/b">two</a> three</p></blockquote>');
});

test('keeps a list, and the place in it where the selection begins', async () => {
  expect(await readSelected('<ol><li>a<li>b<li>c<li>d</ol>', 'c', 'c')).toBe(
    '<ol><li></li><li></li><li>c</li></ol>',
  );
  expect(await readSelected('<ul><li>a<li>b<ul><li>c<li>d</ul><li>e</ul>', 'd', 'e')).toBe(
    '<ul><li><ul><li>d</li></ul></li><li>e</li></ul>',
  );
});

test('keeps the rows of a table with all their cells, those that are not selected empty', async () => {
  const table =
    '<table><tbody><tr><td>a<td>b</tr><tr><td>c<td>d<td>e</tr><tr><td>f<td>g<td>h</tr><tr><td>i</tr></table>';
  expect(await readSelected(table, 'd', 'g')).toBe(
    '<table><tbody><tr><td></td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td><td></td></tr></tbody></table>',
  );
});

test('takes pictures and rules that stand in it', async () => {
  const body = '<p>a</p><figure><img src="/b.png" alt="c"><figcaption>d</figcaption></figure><hr><p>e</p>';
  expect((await readSelected(body, 'a', 'e'))?.replace(/ data-cc-[^>]*/, '')).toBe(body);
});

test('ends where the next block begins, as a triple click has it', async () => {
  const page = await openLivePage('<!doctype html><body><p>one</p><h2>two</h2></body>');
  const heading = page.querySelector('h2');
  if (heading) select(page, at(page.body, 'one'), [heading, 0]);
  expect(reparse(capture(page).selection ?? '').textContent).toBe('one');
});

test('begins and ends between elements, in what no walk shows, and at the ends of the page', async () => {
  const page = await openLivePage(
    '<!doctype html><body><p>a</p><select><option>b</option></select><p>c</p><svg><text>d</text></svg><p>e</p></body>',
  );
  const words = () => reparse(capture(page).selection ?? '').textContent;
  select(page, [page.body, 0], [page.body, 1]);
  expect(words()).toBe('a');
  select(page, [page.body, 4], [page.body, page.body.childNodes.length]);
  expect(words()).toBe('e');
  select(page, at(page.body, 'c'), behind(page.body, 'd'));
  expect(words()).toBe('c');
  const option = page.querySelector('option')?.firstChild;
  if (option) select(page, [option, 0], behind(page.body, 'c'));
  expect(words()).toBe('c');
  select(page, [page.documentElement, 0], [page.documentElement, 2]);
  expect(words()).toBe('ace');
  page.getSelection()?.selectAllChildren(page);
  expect(words()).toBe('ace');
});

test('takes nothing of a caret, of white space, of a field, and where nothing is selected', async () => {
  const page = await openLivePage(
    '<!doctype html><body><p>one</p>  \n  <p>two</p><input value="three four five"><textarea>six seven</textarea></body>',
  );
  expect(capture(page).selection).toBe(null);
  select(page, at(page.body, 'one'), at(page.body, 'one'));
  expect(capture(page).selection).toBe(null);
  const space = page.body.childNodes[1];
  if (space) select(page, [space, 0], [space, 3]);
  expect(capture(page).selection).toBe(null);
  page.getSelection()?.removeAllRanges();
  page.querySelector('input')?.select();
  expect(capture(page).selection).toBe(null);
  page.querySelector('textarea')?.select();
  expect(capture(page).selection).toBe(null);
});

test('writes the page itself exactly as without a selection, and leaves page and selection alone', async () => {
  const page = await openLivePage('<!doctype html><body><p>one two three</p><div>four</div></body>');
  const whole = capture(page).html;
  select(page, at(page.body, 'two'), behind(page.body, 'four'));
  const before = [page.documentElement.outerHTML, String(page.getSelection())];
  const captured = capture(page);
  expect(captured.html).toBe(whole);
  expect([page.documentElement.outerHTML, String(page.getSelection())]).toEqual(before);
});

test('asks for no more of a page in which nothing is selected', async () => {
  const page = await openLivePage('<!doctype html><body><div><p>one</p></div><div>two</div></body>');
  const ask = () => {
    let asked = 0;
    capturePage(page, {
      url: 'https://paper.example/',
      now: new Date(0),
      shadowRootOf: () => {
        asked += 1;
        return null;
      },
    });
    return asked;
  };
  // The body, two boxes, a paragraph.
  expect(ask()).toBe(4);
  select(page, at(page.body, 'one'), behind(page.body, 'two'));
  expect(ask()).toBeGreaterThan(4);
});

test('keeps what says how the page showed it, and where it comes from', async () => {
  const selected = await readSelected(
    '<article class="story" lang="de"><p style="display: none">a</p><p data-cc-hidden="display" data-cc-selection="x">b</p><p>c</p></article>',
    'a',
    'b',
  );
  expect(selected).toBe(
    '<article class="story" lang="de"><p data-cc-hidden="display">a</p><p>b</p></article>',
  );
});

test('writes no statements of the page, which were read already', async () => {
  const page = await openLivePage(
    '<!doctype html><title>t</title><body><p>a</p><script type="application/ld+json">{"a":1}</script><p>b</p></body>',
  );
  select(page, at(page.body, 'a'), behind(page.body, 'b'));
  expect(capture(page).selection).toBe(
    '<!doctype html><html><head></head><body><p>a</p><p>b</p></body></html>',
  );
});

test('finds what is selected in shadow roots, open or closed, and over their borders', async () => {
  for (const mode of ['open', 'closed'] as const) {
    const page = await openLivePage(
      '<!doctype html><body><p>before</p><div id="host"></div><p>after</p></body>',
    );
    const roots = new Map<Element, ShadowRoot>();
    const attach = (host: Element | null, markup: string): ShadowRoot => {
      if (!host) throw new Error('no host');
      const root = host.attachShadow({ mode });
      root.innerHTML = markup;
      roots.set(host, root);
      return root;
    };
    const outer = attach(page.querySelector('#host'), '<p>one two</p><section></section><p>five</p>');
    const inner = attach(outer.querySelector('section'), '<p>three four</p>');
    const read = () => {
      const { selection } = capturePage(page, {
        url: 'https://paper.example/',
        now: new Date(0),
        shadowRootOf: element => roots.get(element) ?? null,
      });
      return reparse(selection ?? '').innerHTML;
    };
    select(page, at(outer, 'two'), behind(outer, 'two'));
    expect(read()).toBe('<div id="host"><p>two</p></div>');
    select(page, at(inner, 'four'), behind(inner, 'four'));
    expect(read()).toBe('<div id="host"><section><p>four</p></section></div>');
    select(page, at(page.body, 'before'), behind(inner, 'three'));
    expect(read()).toBe('<p>before</p><div id="host"><p>one two</p><section><p>three</p></section></div>');
    select(page, at(inner, 'four'), behind(page.body, 'after'));
    expect(read()).toBe('<div id="host"><section><p>four</p></section><p>five</p></div><p>after</p>');
  }
});

test('finds what is selected of what slots were given', async () => {
  const page = await openLivePage(
    '<!doctype html><body><my-story>one two<i>three</i></my-story><p>after</p></body>',
  );
  const host = page.querySelector('my-story');
  const root = host?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<h2>title</h2><div><slot></slot></div><p>foot</p>';
  select(page, at(page.body, 'two'), behind(page.body, 'three'));
  expect(reparse(capture(page).selection ?? '').innerHTML).toBe(
    '<my-story><div>two<i>three</i></div></my-story>',
  );
  select(page, at(page.body, 'three'), behind(page.body, 'after'));
  expect(reparse(capture(page).selection ?? '').textContent).toBe('threefootafter');
});

test('finds what is selected in a frame of the same site, with the frame’s address', async () => {
  const page = await openLivePage('<!doctype html><body><p>before</p><iframe></iframe></body>');
  const frame = page.querySelector('iframe')?.contentDocument;
  if (!frame) throw new Error('no frame');
  frame.documentElement.innerHTML =
    '<head><base href="https://inner.example/"></head><body><p>one two</p><p>three</p></body>';
  select(frame, at(frame.body, 'two'), behind(frame.body, 'two'));
  const selected = reparse(capture(page).selection ?? '');
  expect(selected.innerHTML).toBe(
    '<div data-cc-tag="iframe" data-cc-frame-base="https://inner.example/"><p>two</p></div>',
  );
  // The page has one of its own as well: the one with the focus is meant.
  select(page, at(page.body, 'before'), behind(page.body, 'before'));
  expect(reparse(capture(page).selection ?? '').textContent).toBe('before');
  frame.body.tabIndex = 0;
  page.querySelector('iframe')?.focus();
  expect(page.activeElement?.localName).toBe('iframe');
  expect(reparse(capture(page).selection ?? '').textContent).toBe('two');
});

test('keeps several ranges, in order and apart', async () => {
  const page = await openLivePage(
    '<!doctype html><body><p>one two three four <b>five</b> six seven</p><table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table></body>',
  );
  // Firefox alone keeps more than one, so that they are given to the walk right away.
  const range = (words: string) => {
    const made = page.createRange();
    made.setStart(...at(page.body, words));
    made.setEnd(...behind(page.body, words));
    return made;
  };
  const tree = { shadowRootOf: openShadowRoot, frames: new Map() };
  const part = selectPart(['one', 'three', 'five', 'seven', 'b', 'd'].map(range), tree);
  const writer = new MarkupWriter(10_000);
  const fresh = { placed: new Set<Element>(), visited: 0, lineBreak: 'none' as const };
  writePage(page, { ...tree, ...fresh, writer, part, limits: captureLimits });
  expect(reparse(writer.toString()).innerHTML).toBe(
    '<p>one<br>three<b> five</b> seven</p><table><tbody><tr><td></td><td> b</td></tr><tr><td></td><td> d</td></tr></tbody></table>',
  );
});

test('a selection that is too large counts as none, and the page is read all the same', async () => {
  const page = await openLivePage('<!doctype html><body><p></p><p>end</p></body>');
  const paragraph = page.querySelector('p');
  paragraph?.append('x'.repeat(longestSelection));
  select(page, [page.body, 0], behind(page.body, 'end'));
  const captured = capture(page);
  expect(captured.selection).toBe(null);
  expect(captured.html.length).toBeGreaterThan(longestSelection);
  // There is room for the page, and not for the selection beside it.
  paragraph?.replaceChildren('y'.repeat(500));
  expect(capture(page, { ...captureLimits, markup: 1000 }).selection).toBe(null);
  expect(capture(page).selection).toContain('yyy');
});
