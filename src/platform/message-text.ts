import { browser } from './browser-api.ts';

/** The words for `key` in the reader's language, with `$1` … `$9` filled in. Empty when there is no such key. */
export function messageText(key: string, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The language the browser's own interface speaks, BCP 47. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
