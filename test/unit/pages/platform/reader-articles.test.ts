import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../../../src/platform/browser-api.ts';
import {
  forgetClosedArticles,
  keepReaderArticle,
  loadReaderArticle,
} from '../../../../src/platform/reader-articles.ts';
import { sampleArticle } from '../sample-article.ts';

const { session } = vi.hoisted(() => ({ session: new Map<string, unknown>() }));

vi.mock('../../../../src/platform/browser-api.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...session].filter(([each]) => key === null || each === key)),
        set: vi.fn(async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        }),
        remove: vi.fn(async (keys: string | readonly string[]) => {
          for (const key of [keys].flat()) session.delete(String(key));
        }),
      },
    },
    tabs: {
      getCurrent: vi.fn(),
      onRemoved: { addListener: vi.fn() },
      onReplaced: { addListener: vi.fn() },
    },
  },
}));

const kept = { article: sampleArticle('<p>x</p>'), edits: { cut: [], restored: [] } };
const articles = () => [...session.keys()].filter(key => key.startsWith('reader-article:')).length;

beforeEach(() => {
  vi.clearAllMocks();
  session.clear();
});

/** Opens an article in a tab as its page does, and gives its key. */
async function open(tabId: number, incognito = false): Promise<string> {
  const id = await keepReaderArticle(kept);
  await show(id, tabId, incognito);
  return id;
}

function show(id: string, tabId: number, incognito = false) {
  // Only what is looked at of a tab.
  vi.mocked(browser.tabs.getCurrent).mockResolvedValue({ id: tabId, incognito } as never);
  return loadReaderArticle(id);
}

/** Tells that the browser closed a tab, and waits until that came to what it comes to. */
async function close(tabId: number): Promise<void> {
  forgetClosedArticles();
  const [listener] = vi.mocked(browser.tabs.onRemoved.addListener).mock.lastCall ?? [];
  listener?.(tabId, { windowId: 1, isWindowClosing: false });
  await navigator.locks.request('reader-tabs', () => undefined);
}

test('an article is there for its tab, and again when that is reloaded', async () => {
  const id = await open(1);
  expect(await show(id, 1)).toEqual(kept);
});

test('reading for weeks fills no memory: what was closed is forgotten, but for the last three', async () => {
  const ids: string[] = [];
  for (let tabId = 1; tabId <= 20; tabId += 1) {
    ids.push(await open(tabId));
    await close(tabId);
    expect(articles()).toBeLessThanOrEqual(3);
  }
  expect(await show(ids[0] ?? '', 99)).toBeNull();
  expect(await show(ids[19] ?? '', 99)).toEqual(kept);
});

test('an article of a private window is forgotten with its tab', async () => {
  await open(1, true);
  expect(articles()).toBe(1);
  await close(1);
  expect([...session]).toEqual([['reader-tabs', []]]);
});

test('a tab of somebody else’s that is closed writes nothing', async () => {
  await open(1);
  vi.mocked(browser.storage.session.set).mockClear();
  await close(7);
  expect(browser.storage.session.set).not.toHaveBeenCalled();
  expect(articles()).toBe(1);
});

test.each([
  ['a word', 'x'],
  ['an article of another version', { article: { headline: 'Harbour' }, edits: { cut: [], restored: [] } }],
  ['an article without edits', { article: kept.article }],
])('shows nothing that is no article, whatever is stored: %s', async (_, stored) => {
  session.set('reader-article:1', stored);
  expect(await show('1', 1)).toBeNull();
});

test('keeps and shows articles even where what it knows of tabs is broken', async () => {
  session.set('reader-tabs', { length: 7 });
  const id = await open(1);
  expect(await show(id, 1)).toEqual(kept);
});

test('gives the room of earlier tabs to a new one when there is none, and says so when that is too little', async () => {
  await open(1);
  vi.mocked(browser.storage.session.set).mockRejectedValueOnce(new Error('quota exceeded'));
  const id = await open(2);
  expect(articles()).toBe(1);
  expect(await show(id, 2)).toEqual(kept);
  vi.mocked(browser.storage.session.set)
    .mockRejectedValueOnce(new Error('quota exceeded'))
    .mockRejectedValueOnce(new Error('quota exceeded'));
  await expect(keepReaderArticle(kept)).rejects.toMatchObject({ code: 'too-large-for-tab' });
});
