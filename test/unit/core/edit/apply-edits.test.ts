import { expect, test } from 'vitest';
import type { Article, RemovedBlock } from '../../../../src/core/article.ts';
import { applyEdits } from '../../../../src/core/edit/apply-edits.ts';
import {
  type ArticleEdits,
  cutBlock,
  noEdits,
  removedName,
  restoreBlock,
} from '../../../../src/core/edit/article-edits.ts';
import { addStep, editsNow, freshHistory, redo, undo } from '../../../../src/core/edit/edit-history.ts';
import { nameBlocks } from '../../../../src/core/edit/name-blocks.ts';
import { sanitise } from '../../../../src/core/sanitise/sanitise.ts';
import { makeRandom } from '../../../make-random.ts';
import { sampleArticle } from '../../pages/sample-article.ts';

function removed(place: number, markup: string): RemovedBlock {
  const html = sanitise(markup, document);
  return { reason: 'related', text: markup.replace(/<[^>]*>/g, ''), html, place, shape: `p removed${place}` };
}

const article: Article = sampleArticle(
  '<p>one</p><p>two</p><section><h3>ten o’clock</h3><p>three</p></section><ul><li>four</li></ul>',
  {
    standfirst: 'What it is about',
    description: 'What it is about',
    leadImage: {
      src: 'https://a.example/a.jpg',
      alt: null,
      caption: null,
      credit: null,
      width: null,
      height: null,
    },
    removed: [
      removed(0, '<p>before</p>'),
      removed(1, 'loose <b>words</b>'),
      removed(1, '<li>item</li>'),
      removed(4, '<p>after</p>'),
    ],
  },
);

const edited = (edits: ArticleEdits) => applyEdits(article, edits, document);
const cut = (...names: string[]) => edited(names.reduce(cutBlock, noEdits));
const restore = (...indices: number[]) => edited(indices.map(removedName).reduce(restoreBlock, noEdits));

test('leaves an article as it is that nobody changed', () => {
  expect(edited(noEdits)).toBe(article);
});

test('cuts a block, tells of it among what was left out, and counts the words that are left', () => {
  const { body, removed: left, wordCount } = cut('1');
  expect(body).not.toContain('two');
  expect(wordCount).toBe(5);
  expect(left.map(({ reason, text, place }) => [reason, text, place])).toContainEqual([
    'by-reader',
    'two',
    1,
  ]);
});

test('cuts a block inside a section, and the section with its last block', () => {
  expect(cut('2.1').body).toContain('<section><h3>ten o’clock</h3></section>');
  expect(cut('2.0', '2.1').body).not.toContain('section');
});

test('cuts standfirst and lead picture', () => {
  expect(cut('standfirst', 'lead')).toMatchObject({
    standfirst: null,
    description: null,
    leadImage: null,
    body: article.body,
  });
});

test('puts what was left out back in its place, as blocks', () => {
  expect(restore(0, 1, 2, 3).body).toBe(
    '<p>before</p><p>one</p><p>loose <b>words</b></p><ul><li>item</li></ul><p>two</p><section><h3>ten o’clock</h3><p>three</p></section>' +
      '<ul><li>four</li></ul><p>after</p>',
  );
  expect(restore(0, 1, 2, 3).removed).toEqual([]);
});

test('keeps the places of what is still left out', () => {
  expect(restore(0).removed.map(({ text, place }) => [text, place])).toEqual([
    ['loose words', 2],
    ['item', 2],
    ['after', 5],
  ]);
  expect(cut('0').removed.map(({ text, place }) => [text, place])).toEqual([
    ['before', 0],
    ['loose words', 0],
    ['item', 0],
    ['one', 0],
    ['after', 3],
  ]);
});

test('cutting what was put back leaves it out as before, and the other way round', () => {
  expect(edited(cutBlock(restoreBlock(noEdits, 'r1'), 'r1'))).toBe(article);
  expect(edited(restoreBlock(cutBlock(noEdits, '1'), '1'))).toBe(article);
});

test('goes back and forth through any changes, and loses nothing on the way', () => {
  const body = document.createElement('div');
  body.append(...new DOMParser().parseFromString(article.body, 'text/html').body.childNodes);
  const names = [...nameBlocks(body).keys(), ...article.removed.map((_, index) => removedName(index))];
  const words = (text: string) => text.match(/\p{L}+/gu)?.sort();
  const all = words(
    [article.body.replace(/<[^>]*>/g, ' '), ...article.removed.map(({ text }) => text)].join(' '),
  );
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = makeRandom(seed);
    const seen: Article[] = [article];
    let history = freshHistory;
    for (let step = 0; step < 8; step += 1) {
      const name = names[Math.floor(random() * names.length)] ?? '0';
      history = addStep(history, (random() < 0.5 ? cutBlock : restoreBlock)(editsNow(history), name));
      seen.push(edited(editsNow(history)));
    }
    for (const each of seen) {
      // A section that was cut may have lost a block of its own before.
      const told = [each.body.replace(/<[^>]*>/g, ' '), ...each.removed.map(({ text }) => text)].join(' ');
      expect(new Set(words(told))).toEqual(new Set(all));
    }
    for (let step = 7; step >= 0; step -= 1) {
      history = undo(history) ?? history;
      expect(edited(editsNow(history))).toEqual(seen[step]);
    }
    expect(undo(history)).toBe(null);
    for (let step = 1; step <= 8; step += 1) {
      history = redo(history) ?? history;
      expect(edited(editsNow(history))).toEqual(seen[step]);
    }
    expect(redo(history)).toBe(null);
  }
});
