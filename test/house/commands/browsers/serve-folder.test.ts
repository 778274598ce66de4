import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../../../src/commands/browsers/serve-folder.ts';

let folder: string;
let site: ServedFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-folder-'));
  await mkdir(join(folder, 'site/sub'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), '<p>Home');
  await writeFile(join(folder, 'site/sub/grüße.svg'), '<svg/>');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  site = await serveFolder(join(folder, 'site'), {
    headers: new Map([['/index.html', { 'content-security-policy': "script-src 'none'" }]]),
    pages: new Map([['/made', { body: '<p>Made', headers: { 'x-made': 'yes' } }]]),
  });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Sends the path as it is; `fetch` would tidy it first. */
function askRaw(path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(site.origin, { path }, response => {
      let text = '';
      response.on('data', chunk => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

test('serves index.html for a path that ends in a slash', async () => {
  const answer = await fetch(`${site.origin}/?from=here`);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe('<p>Home');
});

test('serves a file below with the type of its ending', async () => {
  const answer = await fetch(`${site.origin}/sub/${encodeURIComponent('grüße.svg')}`);
  expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  expect(await answer.text()).toBe('<svg/>');
});

test('adds the headers asked for a path', async () => {
  const answer = await fetch(`${site.origin}/index.html`);
  expect(answer.headers.get('content-security-policy')).toBe("script-src 'none'");
});

test('serves pages that are in memory, also those added later', async () => {
  const made = await fetch(`${site.origin}/made`);
  expect([await made.text(), made.headers.get('x-made')]).toEqual(['<p>Made', 'yes']);
  site.addPage('/later', { body: 'later', contentType: 'text/plain' });
  expect(await (await fetch(`${site.origin}/later`)).text()).toBe('later');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/sub/..%2f..%2fsecret.txt',
  '/link.txt',
  '/sub',
  '/missing',
])('refuses %s', async path => {
  expect(await askRaw(path)).toEqual({ status: 404, text: '404' });
});

test.each(['/%', '/%00'])('refuses the path %s, which is none', async path => {
  expect(await askRaw(path)).toEqual({ status: 400, text: '400' });
});
