import { ReadError } from '../core/read-error.ts';
import { browser } from './browser-api.ts';

/** The tab the reader looks at. Throws `ReadError` (`no-tab`) when there is none. */
export async function currentTab(): Promise<{ id: number; url: string | null }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new ReadError('no-tab', 'no active tab in the current window');
  return { id: tab.id, url: tab.url ?? null };
}
