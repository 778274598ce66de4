import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Rewrites the messages of every language in an unpacked extension without what only translators need: descriptions,
 * spaces and lines.
 */
export async function packMessages(folder: string): Promise<void> {
  const locales = join(folder, '_locales');
  for (const locale of await readdir(locales)) {
    const file = join(locales, locale, 'messages.json');
    const messages: Record<string, { message: string; description?: string }> = JSON.parse(
      await readFile(file, 'utf8'),
    );
    const bare = Object.entries(messages).map(([name, { description: _, ...rest }]) => [name, rest]);
    await writeFile(file, JSON.stringify(Object.fromEntries(bare)));
  }
}
