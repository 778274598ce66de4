import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zipFolder } from '../../src/commands/zip-folder.ts';
import { loadedBy } from '../loaded-by.ts';
import { listProjectFiles, projectFolder, readProjectFile } from './project-files.ts';

// Words that survive minifying: an id that the one gives its page, an attribute that the other puts on its policy.
const engine = 'readability-page-';
const sanitiser = 'data-tt-policy-suffix';

describe('Chrome’s service worker, which starts on every click after a rest,', () => {
  const text = textLoadedBy('chrome', 'background.js');

  test('is small', () => {
    expect(text.length).toBeLessThan(30_000);
  });

  test('holds neither the engine nor the sanitiser, for it has no DOM', () => {
    expect(text).not.toContain(engine);
    expect(text).not.toContain(sanitiser);
    const host = textLoadedBy('chrome', 'offscreen.js');
    expect(host).toContain(engine);
    expect(host).toContain(sanitiser);
  });
});

test.each(['chrome', 'firefox'])('what works behind loads nothing of what is shown, for %s', target => {
  const entries = target === 'chrome' ? ['background.js', 'offscreen.js'] : ['background.js'];
  const shown = [...loadedBy(folderOf(target), 'popup.js').keys()].filter(path =>
    path.includes('article-page'),
  );
  expect(shown).toHaveLength(1);
  for (const entry of entries) {
    expect([...loadedBy(folderOf(target), entry).keys()]).not.toContain(shown[0]);
  }
});

test.each(['chrome', 'firefox'])(
  'style sheets of the popup for %s come in their order: its own last',
  target => {
    const markup = readProjectFile(`dist/${target}/popup/popup.html`);
    const sheets = [...markup.matchAll(/assets\/([\w-]+)\.css/g)].map(([, name]) => name);
    expect(sheets[0]).toBe('article-page');
    expect(sheets.at(-1)).toBe('popup');
  },
);

test.each(['chrome', 'firefox'])('the popup for %s never loads what finds articles', target => {
  expect(textLoadedBy(target, 'popup.js')).not.toContain(engine);
});

test.each(['chrome', 'firefox'])(
  'the popup for %s loads less than 60 KB before a save is asked for',
  target => {
    expect(gzipSync(textLoadedBy(target, 'popup.js')).length).toBeLessThan(60_000);
  },
);

test.each(['chrome', 'firefox'])(
  'the package for %s has the same bytes whenever it is packed',
  async target => {
    const folder = join(projectFolder, 'dist', target);
    const first = await zipFolder(folder);
    for (const { path } of listProjectFiles(`dist/${target}`, '.json'))
      utimesSync(join(projectFolder, path), 0, 0);
    expect(Buffer.compare(first, await zipFolder(folder))).toBe(0);
  },
);

// A quarter of it are seventeen languages, a tenth is the typeface: `docs/benchmarks.md` tells what was aimed at.
test.each(['chrome', 'firefox'])('the package for %s is smaller than 400 KB', async target => {
  const archive = await zipFolder(join(projectFolder, 'dist', target));
  expect(archive.length).toBeLessThan(400_000);
});

test.each(['chrome', 'firefox'])('the script that is injected for %s is one small file', target => {
  const text = readProjectFile(`dist/${target}/content/capture.js`);
  expect(text).not.toMatch(/\bimport\s*[({"']/);
  expect(text).not.toContain(engine);
  expect(text.length).toBeLessThan(60_000);
});

test.each(['chrome', 'firefox'])(
  'the package for %s has no source maps, no tests and no remote code',
  target => {
    const files = listProjectFiles(`dist/${target}`, '');
    expect(files.filter(({ path }) => /\.map$|\.test\.|\.ts$/.test(path))).toEqual([]);
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const { path, text } of pages) {
      expect(text, path).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|<style/);
    }
  },
);

function textLoadedBy(target: string, entry: string): string {
  return [...loadedBy(folderOf(target), entry).values()].join('\n');
}

function folderOf(target: string): string {
  return join(projectFolder, 'dist', target);
}
