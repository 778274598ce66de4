import { browser } from './browser-api.ts';

/** Calls back once, when the extension was installed: not after an update, and not when the browser starts. */
export function onFirstRun(welcome: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
  });
}
