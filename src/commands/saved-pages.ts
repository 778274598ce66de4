import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** A page on disk: `.html` or `.html.gz`, and the address it had, where that is known. */
export type SavedPage = Readonly<{ id: string; file: string; url: string }>;

const pageFile = /\.x?html?(?:\.gz)?$/i;

/**
 * The saved pages that a path names: the file itself, or every page of a folder. A folder's `truth.json`
 * (inside it or beside it, `{id: {url}}`) says which address each page had; without it a page's address is
 * `url`, or that of its file. Throws when the path is neither.
 */
export function listSavedPages(path: string, url: string | undefined): SavedPage[] {
  if (!existsSync(path)) throw new Error(`${path}: no such file or folder`);
  const whole = resolve(path);
  if (!statSync(whole).isDirectory()) return [savedPage(whole, url, new Map())];
  const inner = join(whole, 'pages');
  const folder = existsSync(inner) && statSync(inner).isDirectory() ? inner : whole;
  const addresses = readAddresses([join(whole, 'truth.json'), join(dirname(whole), 'truth.json')]);
  return readdirSync(folder)
    .filter(name => pageFile.test(name))
    .sort()
    .map(name => savedPage(join(folder, name), url, addresses));
}

/** The markup of a saved page. Read as UTF-8 unless the page declares another encoding. */
export function readSavedPage(page: SavedPage): string {
  const bytes = readFileSync(page.file);
  const markup = page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return new TextDecoder(declaredEncoding(markup)).decode(markup);
}

function savedPage(file: string, url: string | undefined, addresses: ReadonlyMap<string, string>): SavedPage {
  const id = basename(file).replace(pageFile, '');
  return { id, file, url: addresses.get(id) ?? url ?? pathToFileURL(file).href };
}

function readAddresses(files: readonly string[]): Map<string, string> {
  const file = files.find(each => existsSync(each));
  if (!file) return new Map();
  const entries: Record<string, { url?: unknown }> = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(entries).flatMap(([id, { url }]) => (typeof url === 'string' ? [[id, url] as const] : [])),
  );
}

/** What a page says of its encoding in its first kilobyte (HTML Standard, 13.2.3.2), if its bytes agree. */
function declaredEncoding(markup: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(markup);
    return 'utf-8';
  } catch {
    const head = new TextDecoder('latin1').decode(markup.subarray(0, 1024));
    const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    return isEncoding(declared) ? declared : 'windows-1252';
  }
}

function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}
