import { browser } from './browser-api.ts';

/** Opens the settings in a tab, or goes to the tab that shows them already. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
