import { messageText } from '../platform/message-text.ts';

/**
 * The words for a number of things: the message `<key>_<category>`, where the category (`one`, `few`,
 * `other` …) is the one of the language that the messages are in (Unicode CLDR plural rules). The number fills `$1`,
 * what else there is the places after it.
 */
export function pluralMessage(key: string, count: number, ...more: readonly string[]): string {
  const language = messageText('messageLanguage');
  const category = new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  return messageText(`${key}_${category}`, number, ...more) || messageText(`${key}_other`, number, ...more);
}
