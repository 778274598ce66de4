import { basename } from 'node:path';
import type { SavedFile } from './driven-browser.ts';
import type { FirefoxChromeScope } from './firefox-chrome-scope.ts';
import { waitUntil } from './wait-until.ts';

type End = Readonly<{ path: string; problem: string | null; isPrivate: boolean }>;

const ends = 'globalThis.cleanCopyDownloadEnds';

/** Begins to watch downloads. Gives `waitForDownload` of the driven browser. */
export async function watchFirefoxDownloads(chrome: FirefoxChromeScope) {
  await chrome.evaluate(`(async () => {
    ${ends} = [];
    const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
    const ended = new WeakSet();
    const look = download => {
      if (ended.has(download) || !(download.succeeded || download.error || download.canceled)) return;
      ended.add(download);
      const problem = download.succeeded ? null : String(download.error ?? 'it was cancelled');
      ${ends}.push({ path: download.target.path, problem, isPrivate: download.source.isPrivate === true });
    };
    const list = await Downloads.getList(Downloads.ALL);
    await list.addView({ onDownloadAdded: look, onDownloadChanged: look });
  })()`);

  return async (action: () => Promise<void>, timeoutMs?: number): Promise<SavedFile> => {
    const before = await chrome.evaluate<number>(`${ends}.length`);
    await action();
    const asked = () => chrome.evaluate<End | null>(`${ends}[${before}]`);
    const { path, problem, isPrivate } = await waitUntil('a file to be saved', asked, timeoutMs);
    if (problem !== null) throw new Error(`the download failed: ${problem}`);
    return { name: basename(path), path, isForgotten: isPrivate };
  };
}
