import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';
import { waitUntilStill } from '../../src/commands/wait-for-answer.ts';
import type { Theme } from '../../src/settings/appearance.ts';
import { defaultAppearance } from '../../src/settings/default-appearance.ts';

/** Shows a page of the extension in a theme and takes its picture once nothing moves; then all is as it was. */
export async function photographIn(theme: Theme, page: DrivenPage, file: string): Promise<void> {
  await chooseTheme(page, theme);
  await waitUntilStill(page);
  await page.screenshot(file);
  await chooseTheme(page, defaultAppearance.theme);
}

/** As the panel does: it is stored, and every page that is open follows. */
async function chooseTheme(page: DrivenPage, theme: Theme): Promise<void> {
  const appearance = JSON.stringify({ ...defaultAppearance, theme });
  await page.evaluate(`chrome.storage.local.set({ appearance: ${appearance} }).then(() => null)`);
  await page.waitFor(`document.documentElement.dataset.theme === '${theme}'`);
}
