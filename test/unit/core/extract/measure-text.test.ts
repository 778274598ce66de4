import { expect, test } from 'vitest';
import { measureText, type TextMeasure } from '../../../../src/core/extract/measure-text.ts';
import { aBody, find, repeat } from './a-page.ts';

test('measures text, the part of it in links and in paragraphs, and counts links and pictures', () => {
  const body = aBody('<p>four <a href="/x">link<img src="/a.jpg"></a></p><div>more<img src="/b.jpg"></div>');
  expect(measureText(body).get(body)).toEqual({ text: 12, linked: 4, paragraphs: 8, links: 1, pictures: 2 });
});

test('counts a run of white space once, and none around a text', () => {
  const body = aBody('<p>  a \n\t b  </p>\n\n<p> </p>');
  expect(measureText(body).get(body)?.text).toBe(3);
});

test('counts comments for nothing', () => {
  const body = aBody('<p><!-- a long remark of the page -->ab</p>');
  expect(measureText(body).get(body)?.text).toBe(2);
});

/** The same by definition, a text node and an element at a time: slow and plain. */
function recount(element: Element): TextMeasure {
  const measure = { text: 0, linked: 0, paragraphs: 0, links: 0, pictures: 0 };
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = (node.nodeValue ?? '').trim().replace(/\s+/g, ' ');
    measure.text += length;
    if (node.parentElement?.closest('a')) measure.linked += length;
    if (node.parentElement?.closest('p')) measure.paragraphs += length;
  }
  measure.links = element.querySelectorAll('a').length;
  measure.pictures = element.querySelectorAll('img').length;
  return measure;
}

/** Numbers below `limit` from a seed, the same on every run. */
function startNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
}

function randomTree(seed: number): Element {
  const below = startNumbers(seed);
  const root = aBody('');
  const open = [root];
  for (let step = 0; step < 120; step += 1) {
    const parent = open[below(open.length)] ?? root;
    const name = ['a', 'p', 'div', 'img', 'span', 'b', ''][below(7)];
    if (!name) parent.append([' ', 'word', ' two  words ', '\n', 'x\ty'][below(5)] ?? '');
    else {
      const child = root.ownerDocument.createElement(name);
      parent.append(child);
      open.push(child);
    }
  }
  return root;
}

test.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
  'agrees with a plain recount of tree %i',
  seed => {
    const root = randomTree(seed);
    const measures = measureText(root);
    for (const element of [root, ...root.querySelectorAll('*')]) {
      expect(measures.get(element), element.outerHTML).toEqual(recount(element));
    }
  },
);

test('takes a tree that is deeper than any stack', () => {
  const root = aBody('');
  let inmost = root;
  for (let level = 0; level < 15_000; level += 1) {
    const child = root.ownerDocument.createElement('div');
    inmost.append(child);
    inmost = child;
  }
  inmost.append('deep');
  expect(measureText(root).get(root)?.text).toBe(4);
});

test('measures nothing outside of its root', () => {
  const page = aBody(`<div id="one">one</div>${repeat(3, () => '<p>other</p>')}`);
  const one = find(page, '#one');
  expect([...measureText(one).keys()]).toEqual([one]);
});
