import { browser } from './browser-api.ts';

/** Whether this page belongs to a private window: nothing of it may be kept. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}
