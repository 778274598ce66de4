import type { ErrorFacts, ReadErrorCode } from '../core/read-error.ts';
import { messageText } from '../platform/message-text.ts';

/** What a reader is told of a failure: what happened, and what to do next. */
export function errorWords(code: ReadErrorCode, facts: ErrorFacts): { title: string; text: string } {
  // Chrome allows no hyphen in the name of a message.
  const key = `error_${code.replaceAll('-', '_')}`;
  const numbers = new Intl.NumberFormat(messageText('messageLanguage'));
  const words = facts.map(fact => (typeof fact === 'number' ? numbers.format(fact) : fact));
  return { title: messageText(`${key}_title`), text: messageText(`${key}_text`, ...words) };
}
