import { browser } from './browser-api.ts';

/** Whether this page of the extension belongs to a private window, of which nothing may be kept. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}
