import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePage } from '../../../src/commands/serve-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-page-'));
const markup = '<!doctype html><title>Fährt die Fähre?</title><img src="ferry.svg">';

beforeAll(() => {
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner/ferry.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'inner/the ferry #2.html'), markup);
  writeFileSync(join(folder, 'inner/packed.html.gz'), gzipSync(markup));
  writeFileSync(join(folder, 'inner/old.html'), Buffer.from(`<meta charset=iso-8859-1>${markup}`, 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(named: string, from = folder): Promise<string> {
  const page = await servePage(named, from);
  try {
    const answer = await fetch(page.url);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    return await answer.text();
  } finally {
    await page.close();
  }
}

test.each(['inner/the ferry #2.html', 'inner/packed.html.gz'])(
  'serves %s, counted from the folder named',
  async named => {
    expect(await read(named)).toBe(markup);
  },
);

test('serves a file named by its file: address', async () => {
  expect(await read(pathToFileURL(join(folder, 'inner/the ferry #2.html')).href, '/')).toBe(markup);
});

test('serves a page in the encoding that it declares', async () => {
  expect(await read('inner/old.html')).toContain('Fährt die Fähre?');
});

test('serves what lies beside the page', async () => {
  const page = await servePage('inner/packed.html.gz', folder);
  const answer = await fetch(new URL('ferry.svg', page.url));
  expect(answer.status).toBe(200);
  await page.close();
});

test('leaves an address of the web as it is', async () => {
  const url = 'https://news.example/story?id=1#top';
  expect((await servePage(url, folder)).url).toBe(url);
});

test.each([
  ['missing.html', 'no such file'],
  ['inner', 'a folder'],
  ['inner/ferry.svg', 'neither .html nor .html.gz'],
  ['news.example/story', 'begins with http:// or https://'],
])('says what is wrong with %s', async (named, words) => {
  await expect(servePage(named, folder)).rejects.toThrow(words);
});
