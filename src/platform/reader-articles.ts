import type { ReaderArticle } from '../core/edit/reader-article.ts';
import { ReadError } from '../core/read-error.ts';
import { isReaderArticle } from '../core/shapes/is-reader-article.ts';
import { browser } from './browser-api.ts';
import {
  parseReaderTabs,
  type ReaderTabs,
  stillKept,
  withArticle,
  withoutTab,
  withTab,
  withTabRenamed,
} from './reader-tabs.ts';

const prefix = 'reader-article:';
const tabsKey = 'reader-tabs';

/**
 * Keeps an article for the reader tab until that is closed, and a little longer, or the browser is; never on disk. The
 * browser allows 10 MB in all: when that is full, the articles of earlier tabs make room. Throws `ReadError`
 * (`too-large-for-tab`) when even one is too much.
 */
export async function keepReaderArticle(article: ReaderArticle): Promise<string> {
  const id = crypto.randomUUID();
  const store = () => browser.storage.session.set({ [prefix + id]: article });
  try {
    await store();
  } catch {
    const kept = Object.keys(await browser.storage.session.get(null)).filter(key => key.startsWith(prefix));
    await browser.storage.session.remove(kept);
    await store().catch((cause: unknown) => {
      throw new ReadError('too-large-for-tab', 'the article does not fit into session storage', { cause });
    });
  }
  await changeTabs(kept => withArticle(kept, id));
  return id;
}

/**
 * The article kept under `id`, for the tab that this page is in: it is kept as long as the tab is there. `null` when the
 * browser or the tab was closed, or it had to make room.
 */
export async function loadReaderArticle(id: string): Promise<ReaderArticle | null> {
  const key = prefix + id;
  const kept = (await browser.storage.session.get(key))[key];
  if (!isReaderArticle(kept)) return null;
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) {
    const shown = { id: tab.id, isPrivate: tab.incognito };
    await changeTabs(tabs => withTab(tabs, id, shown));
  }
  return kept;
}

/** Forgets articles when their tabs are closed. Call it synchronously when a worker starts. */
export function forgetClosedArticles(): void {
  browser.tabs.onRemoved.addListener(tabId => void changeTabs(kept => withoutTab(kept, tabId)));
  browser.tabs.onReplaced.addListener(
    (now, before) => void changeTabs(kept => withTabRenamed(kept, before, now)),
  );
}

/** Background and reader tabs write to the same value: one after the other. Never rejects: it only tidies up. */
async function changeTabs(change: (kept: readonly ReaderTabs[]) => readonly ReaderTabs[]): Promise<void> {
  const { session } = browser.storage;
  await navigator.locks
    .request(tabsKey, async () => {
      const before = parseReaderTabs((await session.get(tabsKey))[tabsKey]);
      const changed = change(before);
      const kept = stillKept(changed);
      const forgotten = changed.filter(each => !kept.includes(each));
      if (forgotten.length > 0) await session.remove(forgotten.map(({ id }) => prefix + id));
      // Most tabs that are closed are none of ours.
      if (JSON.stringify(kept) !== JSON.stringify(before)) await session.set({ [tabsKey]: kept });
    })
    .catch(() => undefined);
}
