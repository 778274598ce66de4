import { browser } from './browser-api.ts';

/** Opens a page of this extension in a new tab beside the current one. `path` is relative to its root. */
export async function openExtensionTab(path: string): Promise<void> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  const place = current ? { index: current.index + 1 } : {};
  await browser.tabs.create({ url: browser.runtime.getURL(path), ...place });
}
