import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A module of a built package and all that it imports before it runs: their paths and texts. */
export function loadedBy(folder: string, entry: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (texts.has(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    texts.set(path, text);
    for (const [, imported] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      open.push(posix.join(posix.dirname(path), imported ?? ''));
    }
  }
  return texts;
}
