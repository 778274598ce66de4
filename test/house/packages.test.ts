import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listProjectFiles, readProjectFile } from './project-files.ts';

// Words that survive minifying: an id that the one gives its page, an attribute that the other puts on its policy.
const engine = 'readability-page-';
const sanitiser = 'data-tt-policy-suffix';

describe('Chrome’s service worker, which starts on every click after a rest,', () => {
  const text = loadedBy('dist/chrome', 'background.js');

  test('is small', () => {
    expect(text.length).toBeLessThan(30_000);
  });

  test('holds neither the engine nor the sanitiser, for it has no DOM', () => {
    expect(text).not.toContain(engine);
    expect(text).not.toContain(sanitiser);
    const host = loadedBy('dist/chrome', 'offscreen.js');
    expect(host).toContain(engine);
    expect(host).toContain(sanitiser);
  });
});

test.each(['chrome', 'firefox'])('the popup for %s can be shown before the sanitiser is loaded', target => {
  const text = loadedBy(`dist/${target}`, 'popup.js');
  expect(text).not.toContain(engine);
  expect(text).not.toContain(sanitiser);
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

/** A module and all that it imports before it runs, as one text. */
function loadedBy(folder: string, entry: string): string {
  const texts = new Map<string, string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (texts.has(path)) continue;
    const text = readProjectFile(`${folder}/${path}`);
    texts.set(path, text);
    for (const [, imported] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      open.push(posix.join(posix.dirname(path), imported ?? ''));
    }
  }
  return [...texts.values()].join('\n');
}
