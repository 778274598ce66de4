import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The short names of all messages by their keys; what the manifest names keeps its key. */
export function shortMessageNames(projectFolder: string): ReadonlyMap<string, string> {
  const manifest = readFileSync(join(projectFolder, 'manifest.json'), 'utf8');
  const inManifest = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
  const english = readFileSync(join(projectFolder, 'public/_locales/en/messages.json'), 'utf8');
  const keys = Object.keys(JSON.parse(english)).filter(key => !inManifest.has(key));
  return new Map(keys.map((key, place) => [key, `m${place.toString(36)}`]));
}

/**
 * Puts the short names into the pages of an extension. A package repeats the name of every message in every language:
 * seventeen times a list of keys is more than the code of its popup.
 */
export function messageNamesPlugin(projectFolder: string): Plugin {
  const file = join(projectFolder, 'src/platform/message-name.ts');
  const keys = JSON.stringify([...shortMessageNames(projectFolder).keys()].join(' '));
  return {
    name: 'message names',
    load: id =>
      id === file
        ? `const places = new Map(${keys}.split(' ').map((key, place) => [key, 'm' + place.toString(36)]));
           export const messageName = key => places.get(key) ?? key;`
        : null,
  };
}
