import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Messages = Readonly<Record<string, Readonly<{ message: string; description?: string }>>>;

/**
 * Rewrites the messages of every language in an unpacked extension without what only translators need: descriptions,
 * spaces and lines, long names. `names` are the short ones by their keys; a message without one keeps its key.
 */
export async function packMessages(folder: string, names: ReadonlyMap<string, string>): Promise<void> {
  const locales = join(folder, '_locales');
  for (const locale of await readdir(locales)) {
    const file = join(locales, locale, 'messages.json');
    await writeFile(file, packedMessages(await readFile(file, 'utf8'), names));
  }
}

/** The messages of one language as a package has them. */
export function packedMessages(written: string, names: ReadonlyMap<string, string>): string {
  const messages: Messages = JSON.parse(written);
  const bare = Object.entries(messages).map(([key, { description: _, ...rest }]) => [
    names.get(key) ?? key,
    rest,
  ]);
  return JSON.stringify(Object.fromEntries(bare));
}
