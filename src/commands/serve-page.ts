import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './browsers/serve-folder.ts';
import { readSavedPage } from './saved-pages.ts';

/** A page that a browser can open, until it is closed. */
export type ServedPage = Readonly<{ url: string; close(): Promise<void> }>;

/**
 * Makes a page openable: an http(s) address is left as it is; a local `.html` or `.html.gz` (its path, counted
 * from the folder `from`, or its `file:` address) is served from 127.0.0.1 with all that lies beside it. Throws
 * an `Error` that says what can be named when `named` is neither.
 */
export async function servePage(named: string, from: string): Promise<ServedPage> {
  if (/^https?:/i.test(named) && URL.canParse(named)) return { url: named, close: async () => undefined };
  const file = findFile(named, from);
  const name = basename(file).replace(/\.gz$/i, '');
  const markup = readSavedPage({ id: name, file, url: named });
  const { origin, close } = await serveFolder(dirname(file), {
    pages: new Map([[`/${name}`, { body: markup }]]),
  });
  return { url: `${origin}/${encodeURIComponent(name)}`, close };
}

function findFile(named: string, from: string): string {
  const file = /^file:/i.test(named) ? fileURLToPath(named) : resolve(from, named);
  if (!existsSync(file)) {
    throw new Error(`${named}: there is no such file. A page on the web begins with http:// or https://.`);
  }
  if (!statSync(file).isFile()) throw new Error(`${named}: this is a folder. Name a page in it.`);
  if (!/\.x?html?(?:\.gz)?$/i.test(file)) throw new Error(`${named}: this is neither .html nor .html.gz.`);
  return file;
}
