import { isCount, isFlag, listOf, recordOf, textOf } from '../core/shapes/shape.ts';

/** Which tabs show an article that is kept: several when one was duplicated, none once the last was closed. */
export type ReaderTabs = Readonly<{
  /** The article's key. */
  id: string;
  tabs: readonly number[];
  /** Whether they belong to a private window. */
  isPrivate: boolean;
}>;

/** A tab, as its page knows it. */
export type ReaderTab = Readonly<{ id: number; isPrivate: boolean }>;

/** So many articles stay without a tab, those closed last: browsers let a reader bring a tab back. */
export const mostClosed = 3;

const isKept = listOf(recordOf<ReaderTabs>({ id: textOf(40), tabs: listOf(isCount), isPrivate: isFlag }));

/** What was stored, or nothing where it is something else. The article used last comes last. */
export function parseReaderTabs(stored: unknown): readonly ReaderTabs[] {
  return isKept(stored) ? stored : [];
}

/** An article that has no tab yet. */
export function withArticle(kept: readonly ReaderTabs[], id: string): readonly ReaderTabs[] {
  return [...kept.filter(each => each.id !== id), { id, tabs: [], isPrivate: false }];
}

/** The tab shows this article, and no other any more. */
export function withTab(kept: readonly ReaderTabs[], id: string, tab: ReaderTab): readonly ReaderTabs[] {
  const elsewhere = withoutTab(kept, tab.id);
  const before = elsewhere.find(each => each.id === id)?.tabs ?? [];
  const shown = { id, tabs: [...before, tab.id], isPrivate: tab.isPrivate };
  return [...elsewhere.filter(each => each.id !== id), shown];
}

/** The tab is gone. An article that it was the last to show is the one closed last. */
export function withoutTab(kept: readonly ReaderTabs[], tabId: number): readonly ReaderTabs[] {
  const shown = kept.filter(({ tabs }) => tabs.includes(tabId));
  const left = shown.map(each => ({ ...each, tabs: each.tabs.filter(tab => tab !== tabId) }));
  return [...kept.filter(each => !shown.includes(each)), ...left];
}

/** The browser gave a tab another number. */
export function withTabRenamed(
  kept: readonly ReaderTabs[],
  before: number,
  now: number,
): readonly ReaderTabs[] {
  return kept.map(each => ({ ...each, tabs: each.tabs.map(tab => (tab === before ? now : tab)) }));
}

/** What is kept on: all that a tab shows, and the few closed last; of a private window nothing that was closed. */
export function stillKept(kept: readonly ReaderTabs[]): readonly ReaderTabs[] {
  const closed = kept.filter(({ tabs, isPrivate }) => tabs.length === 0 && !isPrivate).slice(-mostClosed);
  return kept.filter(each => each.tabs.length > 0 || closed.includes(each));
}
