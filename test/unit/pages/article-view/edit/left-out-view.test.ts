import { expect, test, vi } from 'vitest';
import {
  fillLeftOut,
  type LeftOutBlock,
  leftOutView,
  listLeftOut,
} from '../../../../../src/article-view/edit/left-out-view.ts';
import type { RemovalReason, RemovedBlock, SafeHtml } from '../../../../../src/core/article.ts';
import { sampleArticle } from '../../sample-article.ts';

vi.mock('../../../../../src/platform/message-text.ts', () => import('../../english-messages.ts'));

function blocks(reason: RemovalReason, count: number, isInside = false): LeftOutBlock[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${reason} ${index}`,
    reason,
    text: `Words of ${reason} ${index}`,
    isInside,
  }));
}

function show(...all: readonly LeftOutBlock[]) {
  const putBack = vi.fn<(name: string) => void>();
  const view = leftOutView(document, putBack);
  document.body.replaceChildren(view);
  fillLeftOut(view, all);
  const groups = () =>
    [...view.querySelectorAll<HTMLDetailsElement>('.left-out-group')].map(group => ({
      title: group.querySelector('summary')?.textContent,
      isOpen: group.open,
      items: group.querySelectorAll('li').length,
    }));
  return { view, putBack, groups };
}

test('says how many blocks were left out and of which kinds, the most frequent first', () => {
  const { view } = show(
    ...blocks('newsletter', 3),
    ...blocks('related', 6),
    ...blocks('share', 1),
    ...blocks('tags', 2),
  );
  expect(view.querySelector('summary')?.textContent).toBe(
    '12 blocks left out: 6 teasers, 3 newsletter boxes, 2 lists of tags …',
  );
  expect(show(...blocks('related', 1)).view.querySelector('summary')?.textContent).toBe(
    '1 block left out: 1 teaser',
  );
});

test('says nothing where nothing was left out', () => {
  expect(show().view.hidden).toBe(true);
});

test('lists first what the reader cut, then what stood in the text, menus and hidden blocks last', () => {
  const { groups } = show(
    ...blocks('hidden', 2, true),
    ...blocks('share', 2),
    ...blocks('related', 2, true),
    ...blocks('by-reader', 1, true),
  );
  expect(groups().map(({ title }) => title)).toEqual([
    '1 block you cut',
    '2 teasers',
    '2 share bars',
    '2 hidden blocks',
  ]);
});

test('opens short lists of what stood in the text, and makes long ones when they are opened', async () => {
  const { view, groups } = show(...blocks('related', 2, true), ...blocks('outside-article', 400, true));
  expect(groups().map(({ isOpen, items }) => [isOpen, items])).toEqual([
    [true, 2],
    [false, 0],
  ]);
  const [, long] = view.querySelectorAll<HTMLDetailsElement>('.left-out-group');
  if (long) long.open = true;
  await vi.waitFor(() => expect(groups()[1]?.items).toBe(400));
  // A list that was opened stays so when a block of it is put back.
  fillLeftOut(view, [...blocks('related', 2, true), ...blocks('outside-article', 399, true)]);
  expect(groups()[1]).toMatchObject({ isOpen: true, items: 399 });
});

test('tells which block is to be put back, and shortens long ones', () => {
  const long = { name: 'r7', reason: 'related', text: 'word '.repeat(200), isInside: true } as const;
  const { view, putBack } = show(long);
  const item = view.querySelector('li');
  expect(item?.querySelector('.left-out-words')?.textContent).toMatch(/^word .*…$/);
  expect(item?.textContent?.length).toBeLessThan(300);
  item?.querySelector('button')?.click();
  expect(putBack).toHaveBeenCalledWith('r7');
});

test('lists what was cut and what was left out, without what was put back', () => {
  const removed = (place: number): RemovedBlock => ({
    reason: 'related',
    text: `at ${place}`,
    html: '' as SafeHtml,
    place,
    shape: '',
  });
  const article = sampleArticle('<p>a</p><p>b</p>', { removed: [removed(0), removed(1), removed(2)] });
  const listed = listLeftOut(article, [{ name: '1', text: 'b' }], new Set([0]));
  expect(listed).toEqual([
    { name: '1', text: 'b', reason: 'by-reader', isInside: true },
    { name: 'r1', text: 'at 1', reason: 'related', isInside: true },
    { name: 'r2', text: 'at 2', reason: 'related', isInside: false },
  ]);
});
