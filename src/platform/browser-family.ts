import { browser } from './browser-api.ts';

/** Whose browser this is, where its own buttons and pages are described. Edge and its kin are Chrome's. */
export function browserFamily(): 'chrome' | 'firefox' {
  return browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chrome';
}
