import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rewrites the messages of every language in an unpacked extension without what only people need: spaces and lines. */
export async function packMessages(folder: string): Promise<void> {
  const locales = join(folder, '_locales');
  for (const locale of await readdir(locales)) {
    const file = join(locales, locale, 'messages.json');
    await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
  }
}
