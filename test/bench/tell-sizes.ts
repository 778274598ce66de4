import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension, extensionFolder } from '../../src/commands/build-extension.ts';
import { targets } from '../../src/commands/manifest-for.ts';
import { zipFolder } from '../../src/commands/zip-folder.ts';
import { loadedBy } from '../loaded-by.ts';

/** What each part of the extension loads before it runs, by its entry. */
const entries: readonly (readonly [string, string])[] = [
  ['Chrome’s service worker', 'background.js'],
  ['the offscreen document', 'offscreen.js'],
  ['the popup', 'popup.js'],
  ['the reader tab', 'reader.js'],
  ['the injected script', 'content/capture.js'],
];

/** The sizes of the packages, of what each part loads before it runs, and of what comes later, as Markdown tables. */
export async function tellSizes(): Promise<string> {
  for (const target of targets) await buildExtension(target);
  const folder = extensionFolder('chrome');
  const early = new Set<string>();
  const rows = entries.map(([name, entry]) => {
    const texts = loadedBy(folder, entry);
    for (const path of texts.keys()) early.add(path);
    return row(`${name} (\`${entry}\` and what it imports)`, [...texts.values()].join(''));
  });
  const later = readdirSync(join(folder, 'chunks'))
    .map(name => relative(folder, join(folder, 'chunks', name)))
    .filter(path => !early.has(path));
  const packages = await Promise.all(
    targets.map(async target => {
      const archive = await zipFolder(extensionFolder(target));
      return `| ${target} | ${kilobytes(archive.length)} |`;
    }),
  );
  return [
    '| package | KB |',
    '| --- | --- |',
    ...packages,
    '',
    '| loaded before it runs | KB | gzipped |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '| loaded when it is needed | KB | gzipped |',
    '| --- | --- | --- |',
    ...later.map(path => row(`\`${path}\``, readFileSync(join(folder, path), 'utf8'))),
  ].join('\n');
}

function row(name: string, text: string): string {
  return `| ${name} | ${kilobytes(Buffer.byteLength(text))} | ${kilobytes(gzipSync(text).length)} |`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
