import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listProjectFiles, projectFolder, readProjectFile } from './project-files.ts';

const atTheTop = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const documents = [
  ...atTheTop,
  ...listProjectFiles('docs', '.md').map(({ path }) => path),
  'test/fixtures/README.md',
];
const scripts = new Set(Object.keys(JSON.parse(readProjectFile('package.json')).scripts));

describe.each(documents)('%s', document => {
  const text = () => readProjectFile(document);

  test('links to files that are there', () => {
    const markdown = [...text().matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, target]) => target ?? '');
    const markup = [...text().matchAll(/(?:src|href)="([^"]+)"/g)].map(([, target]) => target ?? '');
    const files = [...markdown, ...markup]
      .filter(target => !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(target))
      .map(target => decodeURIComponent(target.replace(/[#?].*$/s, '')));
    const missing = files.filter(file => !existsSync(join(projectFolder, dirname(document), file)));
    expect(missing).toEqual([]);
  });

  test('names only commands that there are', () => {
    const named = [...text().matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(named.filter(name => !scripts.has(name))).toEqual([]);
  });

  test('names only paths that there are', () => {
    const named = [...text().matchAll(/`((?:src|test|docs|public|\.ci)\/[\w./-]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.filter(path => !existsSync(join(projectFolder, path)))).toEqual([]);
  });
});

test('the README names every command', () => {
  const readme = readProjectFile('README.md');
  const missing = [...scripts].filter(
    name => !readme.includes(`npm run ${name}`) && !readme.includes(`npm ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the changelog tells of the version that is built', () => {
  const { version } = JSON.parse(readProjectFile('package.json'));
  expect(readProjectFile('CHANGELOG.md')).toContain(`\n## ${version}\n`);
});

test('every script of package.json runs a file that is there', () => {
  const lines: string[] = Object.values(JSON.parse(readProjectFile('package.json')).scripts);
  const files = lines.flatMap(line => line.match(/[\w./-]+\.(?:mjs|ts)\b/g) ?? []);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(file => !existsSync(join(projectFolder, file)))).toEqual([]);
});
