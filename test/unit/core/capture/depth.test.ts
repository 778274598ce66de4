import { expect, test } from 'vitest';
import { captureLimits } from '../../../../src/core/capture/limits.ts';
import { capture, openLivePage, reparse } from './open-live-page.ts';

/**
 * A chain of elements nested by script: a shorter chain, repeated. It grows by whole chains, because each
 * insertion into a deep tree takes time with its depth.
 */
function nest(page: Document, tags: readonly string[], times: number): HTMLElement {
  const top = page.createElement('div');
  const link = page.createDocumentFragment();
  let last: Node = link;
  for (const tag of tags) last = last.appendChild(page.createElement(tag));
  let end: Node = top;
  for (let time = 0; time < times; time += 1) {
    const chain = link.cloneNode(true);
    let deepest: Node = chain;
    while (deepest.firstChild) deepest = deepest.firstChild;
    deepest.appendChild(page.createTextNode(time === times - 1 ? 'deepest' : `w${time} `));
    end.appendChild(chain);
    end = deepest;
  }
  return top;
}

function depthOf(root: Element): number {
  let deepest = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let depth = 0;
    for (let at = node.parentElement; at; at = at.parentElement) depth += 1;
    deepest = Math.max(deepest, depth + 1);
  }
  return deepest;
}

test('flattens a hidden tree of 20,000 levels and keeps its text', async () => {
  const page = await openLivePage('<!doctype html><body></body>');
  const top = nest(page, Array<string>(400).fill('div'), 50);
  top.style.display = 'none';
  page.body.append(top, 'after');
  const body = reparse(capture(page).html);
  expect(body.textContent).toBe(`${top.textContent}after`);
  expect(depthOf(body)).toBeLessThanOrEqual(captureLimits.depth + 1);
  expect(body.lastChild?.textContent).toBe('after');
});

test('keeps the text of a deep page in its order, parted where blocks begin and end', async () => {
  const page = await openLivePage('<!doctype html><body></body>');
  const top = page.createElement('div');
  top.innerHTML = '<div><b>a</b> b<p>c</p>d<ul><li>e</li><li>f <img alt="g"></li></ul></div>h';
  page.body.append(top);
  const { html } = capture(page, { ...captureLimits, depth: 3 });
  expect(reparse(html).innerHTML).toBe('<div>a b<br>c<br>d<br>e<br>f <img alt="g"><br>h</div>');
});

test('leaves out below the deepest tags what is not seen', async () => {
  const page = await openLivePage(
    '<!doctype html><body><div>a<p hidden>b</p><p style="visibility: hidden">c<b style="visibility: visible">d</b>' +
      '</p></div></body>',
  );
  const { html } = capture(page, { ...captureLimits, depth: 3 });
  expect(reparse(html).textContent).toBe('ad');
});

test('never lets a deep table lose its order', async () => {
  const page = await openLivePage('<!doctype html><body></body>');
  const top = nest(page, ['table', 'tbody', 'tr', 'td'], 1_000);
  top.style.display = 'none';
  page.body.append(top);
  const body = reparse(capture(page).html);
  expect(body.textContent).toBe(top.textContent);
  expect(depthOf(body)).toBeLessThan(512);
});
