import { browser } from './browser-api.ts';

/** Ends everything of the extension, its pages and tabs included, and starts it again. */
export function restartExtension(): void {
  browser.runtime.reload();
}
