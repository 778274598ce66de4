import { browser } from './browser-api.ts';
import { messageName } from './message-name.ts';

/** The words for `key` in the reader's language, with `$1` … `$9` filled in. Empty when there is no such key. */
export function messageText(key: string, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(messageName(key), [...substitutions]);
}

/**
 * The language for dates and the like, BCP 47: the browser's own, which knows the region, too (`en-GB`), where it is a
 * kind of the one that our words are in; else that one.
 */
export function interfaceLanguage(): string {
  const words = messageText('messageLanguage');
  const own = browser.i18n.getUILanguage();
  return own.split('-', 1)[0] === words.split('-', 1)[0] ? own : words;
}
