import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The English words of a built package, by their keys. */
export function messagesOf(folder: string): Readonly<Record<string, string>> {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(folder, '_locales/en/messages.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/**
 * A stand-in for the browser's interface, as a script to run before a page of the extension. The background answers
 * with what `stage.nextAnswer()` gives; until that is set, the page has no article.
 */
export function standIn(messages: Readonly<Record<string, string>>): string {
  return `(() => {
    const messages = ${JSON.stringify(messages)};
    const stage = { nextAnswer: () => ({ ok: false, code: 'not-an-article', detail: 'none yet' }) };
    const listeners = { addListener() {}, removeListener() {}, hasListener: () => false };
    const area = { get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged: listeners };
    Object.defineProperty(window, 'stage', { value: stage });
    // The polyfill asks for this before it takes the browser's own interface.
    Object.defineProperty(window, 'chrome', { value: { runtime: { id: 'stand-in' } } });
    Object.defineProperty(window, 'browser', { value: {
      runtime: { id: 'stand-in', getURL: path => location.origin + '/' + path, onMessage: listeners,
        sendMessage: async () => stage.nextAnswer() },
      i18n: { getUILanguage: () => 'en', getMessage: (key, words) =>
        (messages[key] ?? '').replace(/\\$(\\d)/g, (_, place) => words?.[place - 1] ?? '') },
      tabs: { query: async () => [{ id: 1, url: 'https://page.example/' }], onUpdated: listeners, onActivated: listeners },
      storage: { local: area, session: area, sync: area, onChanged: listeners },
    } });
  })()`;
}
