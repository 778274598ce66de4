import type { ReadErrorCode } from '../core/read-error.ts';
import { messageText } from '../platform/message-text.ts';

/** What a reader is told of a failure: what happened, and what to do next. */
export function errorWords(code: ReadErrorCode): { title: string; text: string } {
  // Chrome allows no hyphen in the name of a message.
  const key = `error_${code.replaceAll('-', '_')}`;
  return { title: messageText(`${key}_title`), text: messageText(`${key}_text`) };
}
