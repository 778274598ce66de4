import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve(import.meta.dirname, '../../public/_locales/en/messages.json');
const messages = new Map<string, { message: string }>(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));

/** The words that an English browser shows for a message. Throws for a key that does not exist. */
export function englishWords(key: string, ...substitutions: readonly string[]): string {
  const entry = messages.get(key);
  if (!entry) throw new Error(`there is no message "${key}"`);
  return entry.message.replaceAll(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}
