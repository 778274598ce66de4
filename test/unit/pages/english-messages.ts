// What is in public/ is served at the root, in the tests as in the extension.
const answer = await fetch('/_locales/en/messages.json');
const messages: Record<string, { message: string }> = await answer.json();
const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** Stands in for `src/platform/message-text.ts`: the real English words, filled in as a browser does. */
export function messageText(key: string, ...substitutions: readonly string[]): string {
  return (texts.get(key) ?? '').replaceAll(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}

export function interfaceLanguage(): string {
  return 'en-GB';
}

export const messageKeys: readonly string[] = [...texts.keys()];
