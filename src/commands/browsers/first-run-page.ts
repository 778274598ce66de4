import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenTab, DriveOptions } from './driven-browser.ts';
import { waitUntil } from './wait-until.ts';

/** The page that the extension opens by itself when it was installed. */
const path = 'welcome/welcome.html';

/**
 * Waits for the tab that a fresh install opens, and closes it unless the options keep it: it would come in front of a
 * test's own tabs. `findTab` gives the open tab of an address. Gives the kept tab; `null` when it was closed, and for an
 * extension without such a page.
 */
export async function settleFirstRun(
  { extension, keepFirstRun = false }: DriveOptions,
  extensionOrigin: string,
  findTab: (url: string) => Promise<DrivenTab | null>,
): Promise<DrivenTab | null> {
  if (!existsSync(join(extension, path))) return null;
  const tab = await waitUntil('the first-run page', () => findTab(`${extensionOrigin}/${path}`));
  await tab.waitFor(`document.readyState === 'complete'`);
  if (keepFirstRun) return tab;
  await tab.close();
  return null;
}
