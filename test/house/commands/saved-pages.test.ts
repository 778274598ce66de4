import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSavedPages, readSavedPage } from '../../../src/commands/saved-pages.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-pages-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function save(path: string, bytes: string | Uint8Array): Promise<string> {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, bytes);
  return file;
}

test('one file has the address that is given for it, else that of the file', async () => {
  const file = await save('story.html', '<p>Story');
  expect(listSavedPages(file, 'https://paper.test/story')).toEqual([
    { id: 'story', file, url: 'https://paper.test/story' },
  ]);
  expect(listSavedPages(file, undefined)).toEqual([{ id: 'story', file, url: pathToFileURL(file).href }]);
});

test('a folder gives its pages in order, and nothing else that lies there', async () => {
  for (const name of ['b.html', 'a.html.gz', 'c.HTM', 'd.xhtml', 'notes.txt', 'html', 'e.html.bak']) {
    await save(name, '');
  }
  expect(listSavedPages(folder, undefined).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test.each(['set/truth.json', 'truth.json'])('addresses come from %s', async truth => {
  await save('set/pages/one.html.gz', gzipSync('<p>One'));
  await save('set/pages/two.html', '<p>Two');
  await save('set/pages/three.html', '<p>Three');
  await save(truth, JSON.stringify({ one: { url: 'https://paper.test/1' }, two: { url: 2 }, absent: {} }));
  const pages = new Map(listSavedPages(join(folder, 'set'), undefined).map(({ id, url }) => [id, url]));
  expect(pages.get('one')).toBe('https://paper.test/1');
  // An address that is none is as good as none.
  expect(pages.get('two')).toBe(pathToFileURL(join(folder, 'set/pages/two.html')).href);
  expect(pages.get('three')).toBe(pathToFileURL(join(folder, 'set/pages/three.html')).href);
  expect(pages.size).toBe(3);
});

test('addresses beside the folder of pages itself are found too', async () => {
  await save('pages/one.html', '<p>One');
  await save('truth.json', JSON.stringify({ one: { url: 'https://paper.test/1' } }));
  expect(listSavedPages(join(folder, 'pages'), undefined)[0]?.url).toBe('https://paper.test/1');
});

test('a page named after what every object has gets no address from it', async () => {
  await save('constructor.html', '');
  await save('__proto__.html', '');
  await save('truth.json', '{}');
  for (const page of listSavedPages(folder, undefined)) expect(page.url).toMatch(/^file:/);
});

test('a path that is not there is told by name', () => {
  expect(() => listSavedPages(join(folder, 'missing'), undefined)).toThrow(/missing: no such file/);
});

const euro = '<p>Grüße für 5 €';

test.each([
  ['UTF-8 without a word about it', Buffer.from(euro), euro],
  ['UTF-8 that calls itself something else', Buffer.from(`<meta charset="iso-8859-1">${euro}`), euro],
  ['UTF-8 with a mark before it', Buffer.from(`\u{feff}${euro}`), euro],
  [
    'Latin letters without a word about it',
    Buffer.from([...Buffer.from('<p>Gr'), 0xfc, 0xdf, 0x65]),
    '<p>Grüße',
  ],
  [
    'a declared encoding',
    Buffer.concat([Buffer.from('<meta charset=windows-1251><p>'), Buffer.from([0xcf, 0xf0, 0xe8])]),
    '<p>При',
  ],
  [
    'an encoding declared the old way',
    Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis"><p>'),
      Buffer.from([0x90, 0x56, 0x95, 0xb7]),
    ]),
    '<p>新聞',
  ],
  [
    'an encoding that nobody knows',
    Buffer.concat([Buffer.from('<meta charset="none-such"><p>'), Buffer.from([0xe9])]),
    '<p>é',
  ],
])('reads %s, zipped or not', async (_, bytes, text) => {
  const plain = await save('plain.html', bytes);
  const zipped = await save('zipped.html.gz', gzipSync(bytes));
  for (const file of [plain, zipped]) {
    const [page] = listSavedPages(file, undefined);
    if (!page) throw new Error(`${file} was not listed`);
    expect(readSavedPage(page).endsWith(text)).toBe(true);
    expect(readSavedPage(page)).not.toMatch(/^\u{feff}/u);
  }
});
