import { messageText } from '../platform/message-text.ts';

/**
 * The words for a number of things: the message `<key>_<category>`, where the category (`one`, `few`,
 * `other` …) is the one of the language that the messages are in (Unicode CLDR plural rules).
 */
export function pluralMessage(key: string, count: number): string {
  const language = messageText('messageLanguage');
  const category = new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  return messageText(`${key}_${category}`, number) || messageText(`${key}_other`, number);
}
