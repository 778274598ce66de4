import type { ErrorFacts, ReadErrorCode } from '../core/read-error.ts';
import { messageText } from '../platform/message-text.ts';

/** What a reader is told of a failure: what happened, and what to do next. */
export function errorWords(code: ReadErrorCode, facts: ErrorFacts): { title: string; text: string } {
  // Chrome allows no hyphen in the name of a message.
  const key = `error_${code.replaceAll('-', '_')}`;
  const words = facts.map(fact => (typeof fact === 'number' ? numberWords(fact) : fact));
  return { title: messageText(`${key}_title`), text: messageText(`${key}_text`, ...words) };
}

/** Millions in words, as every language counts them: “20 million”, “2000万”. Smaller numbers are written out. */
function numberWords(count: number): string {
  const language = messageText('messageLanguage');
  const notation = count < 1_000_000 ? {} : ({ notation: 'compact', compactDisplay: 'long' } as const);
  return new Intl.NumberFormat(language, notation).format(count);
}
