import { expect, test } from 'vitest';
import { captureLimits } from '../../../../src/core/capture/limits.ts';
import { capture, openLivePage, reparse } from './open-live-page.ts';

/** A chain of nested elements by script, each with a word of its own before the next. */
function nest(
  page: Document,
  levels: number,
  tag: (level: number) => string,
  word = (level: number) => `w${level} `,
) {
  // From within: appending to a deep tree takes time with its depth.
  let inner = page.createElement(tag(levels - 1));
  inner.append('deepest');
  for (let level = levels - 2; level >= 0; level -= 1) {
    const outer = page.createElement(tag(level));
    outer.append(word(level), inner);
    inner = outer;
  }
  return inner;
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
  const top = nest(
    page,
    20_000,
    () => 'div',
    () => '',
  );
  top.style.display = 'none';
  page.body.append(top, 'after');
  const body = reparse(capture(page).html);
  expect(body.textContent).toBe('deepestafter');
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
  const parts = ['table', 'tbody', 'tr', 'td'];
  const top = nest(
    page,
    4_000,
    level => parts[level % 4] ?? 'div',
    level => (level % 4 === 0 ? `w${level} ` : ''),
  );
  top.style.display = 'none';
  page.body.append(top);
  const body = reparse(capture(page).html);
  expect(body.textContent?.replaceAll(/\s+/g, '')).toBe(top.textContent?.replaceAll(/\s+/g, ''));
  expect(depthOf(body)).toBeLessThan(512);
});
