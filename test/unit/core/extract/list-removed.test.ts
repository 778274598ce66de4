import { expect, test } from 'vitest';
import type { SafeHtml } from '../../../../src/core/article.ts';
import { listRemoved } from '../../../../src/core/extract/list-removed.ts';
import { startRemovalLog } from '../../../../src/core/extract/removal-log.ts';
import { aBody, find, repeat } from './a-page.ts';

/** Takes out what matches, in this order, and lists it. Marked safe, since nothing here is shown. */
function remove(body: Element, ...selectors: string[]) {
  const log = startRemovalLog();
  for (const selector of selectors) log.take(find(body, selector), 'related');
  return listRemoved(
    body,
    log,
    markups => markups as readonly SafeHtml[],
    order => `shape ${order}`,
  );
}

test('says between which blocks of the body each stood', () => {
  const body = aBody('<i id="a">a</i><p>1</p><i id="b">b</i><p>2</p><p>3</p><i id="c">c</i>');
  expect(remove(body, '#b', '#c', '#a').map(({ text, place }) => [text, place])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 3],
  ]);
});

test('counts a block without a number of its own where the one before it stands', () => {
  const body = aBody('<p>1</p><i id="a">a</i><p>2</p>');
  const ours = body.ownerDocument.createElement('p');
  ours.textContent = 'loose';
  find(body, 'p').after(ours);
  expect(remove(body, '#a').map(({ place }) => place)).toEqual([2]);
});

test('leaves out what has no words', () => {
  expect(remove(aBody('<i id="a"> </i><i id="b"><img></i>'), '#a', '#b')).toEqual([]);
});

test('keeps words to know a block by, and asks once for all markup', () => {
  const body = aBody(`<i id="a">${'long '.repeat(2000)}</i><i id="b">b</i>`);
  const log = startRemovalLog();
  for (const selector of ['#a', '#b']) log.take(find(body, selector), 'related');
  const asked: (readonly string[])[] = [];
  const makeSafe = (markups: readonly string[]) => {
    asked.push(markups);
    return markups as readonly SafeHtml[];
  };
  const removed = listRemoved(body, log, makeSafe, String);
  expect(asked.map(({ length }) => length)).toEqual([2]);
  expect(removed[0]?.text).toHaveLength(2000);
});

test('stops at more blocks than anybody looks through', () => {
  const body = aBody(repeat(600, index => `<i id="i${index}">x</i>`));
  expect(remove(body, ...Array.from({ length: 600 }, (_, index) => `#i${index}`))).toHaveLength(500);
});

test('keeps the markup of what stood in the story, and the words alone of what stood around it', () => {
  const body = aBody('<i id="a">a</i><p>1</p><i id="b">b</i><p>2</p>');
  const [around, within] = remove(body, '#a', '#b');
  expect(around?.html).toBe('<p>a</p>');
  expect(within?.html).toContain('<i id="b"');
});

test('writes the words around the story as text', () => {
  expect(remove(aBody('<nav>a &lt;img onerror=x&gt;</nav><p>1</p>'), 'nav')[0]?.html).toBe(
    '<p>a &lt;img onerror=x&gt;</p>',
  );
});
