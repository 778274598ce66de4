import { expect, test } from 'vitest';
import {
  mostClosed,
  parseReaderTabs,
  type ReaderTabs,
  stillKept,
  withArticle,
  withoutTab,
  withTab,
  withTabRenamed,
} from '../../../../src/platform/reader-tabs.ts';

const tab = (id: number, isPrivate = false) => ({ id, isPrivate });
const ids = (kept: readonly ReaderTabs[]) => kept.map(({ id }) => id);

/** Opens so many articles, `a1`, `a2`, …, in tabs 1, 2, …, and closes them in this order. */
function openAndClose(count: number, isPrivate = false): readonly ReaderTabs[] {
  let kept: readonly ReaderTabs[] = [];
  for (let id = 1; id <= count; id += 1)
    kept = withTab(withArticle(kept, `a${id}`), `a${id}`, tab(id, isPrivate));
  for (let id = 1; id <= count; id += 1) kept = stillKept(withoutTab(kept, id));
  return kept;
}

test('an article is kept as long as a tab shows it, however many there are', () => {
  let kept: readonly ReaderTabs[] = [];
  for (let id = 1; id <= 50; id += 1)
    kept = stillKept(withTab(withArticle(kept, `a${id}`), `a${id}`, tab(id)));
  expect(kept).toHaveLength(50);
});

test('of what was closed the last few stay, for who brings a tab back', () => {
  expect(ids(openAndClose(mostClosed + 4))).toEqual(['a5', 'a6', 'a7']);
});

test('a tab that comes back is open again', () => {
  const kept = withTab(openAndClose(mostClosed), 'a1', tab(99));
  expect(ids(stillKept(withoutTab(withTab(kept, 'a9', tab(9)), 9)))).toContain('a1');
  expect(kept.find(({ id }) => id === 'a1')?.tabs).toEqual([99]);
});

test('a duplicate keeps the article when the first tab is closed', () => {
  const kept = withTab(withTab([], 'a', tab(1)), 'a', tab(2));
  expect(withoutTab(kept, 1)).toEqual([{ id: 'a', tabs: [2], isPrivate: false }]);
});

test('a tab that was reloaded counts once', () => {
  const kept = withTab(withTab([], 'a', tab(1)), 'a', tab(1));
  expect(kept).toEqual([{ id: 'a', tabs: [1], isPrivate: false }]);
});

test('a tab that shows another article shows the first no more', () => {
  const kept = withTab(withTab([], 'a', tab(1)), 'b', tab(1));
  expect(kept).toEqual([
    { id: 'a', tabs: [], isPrivate: false },
    { id: 'b', tabs: [1], isPrivate: false },
  ]);
});

test('of a private window nothing stays that was closed', () => {
  expect(openAndClose(3, true)).toEqual([]);
});

test('a tab that the browser gave another number is still there', () => {
  const kept = withTabRenamed(withTab([], 'a', tab(1)), 1, 7);
  expect(withoutTab(kept, 1)).toEqual(kept);
  expect(withoutTab(kept, 7)).toEqual([{ id: 'a', tabs: [], isPrivate: false }]);
});

test.each([
  undefined,
  null,
  'x',
  {},
  [null],
  [{ id: 1, tabs: [], isPrivate: false }],
  [{ id: 'a', tabs: 'x' }],
])('takes nothing else out of storage: %j', stored => {
  expect(parseReaderTabs(stored)).toEqual([]);
});
