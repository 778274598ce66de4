import { expect, test } from 'vitest';
import { readProjectFile } from './project-files.ts';

const lock = JSON.parse(readProjectFile('package-lock.json'));
const own = JSON.parse(readProjectFile('package.json'));

test('no package is bound to the address it was downloaded from', () => {
  expect(readProjectFile('package-lock.json')).not.toContain('"resolved"');
});

test('every package has a checksum', () => {
  const packages = Object.entries<{ integrity?: string; link?: boolean }>(lock.packages).filter(
    ([path]) => path,
  );
  expect(packages.length).toBeGreaterThan(50);
  expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test('every dependency is one exact version, and the lock agrees', () => {
  for (const group of ['dependencies', 'devDependencies']) {
    expect(lock.packages[''][group]).toEqual(own[group]);
    for (const [name, version] of Object.entries<string>(own[group])) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  }
});

test('package, lock and manifest have one version', () => {
  const { version } = JSON.parse(readProjectFile('manifest.json'));
  expect([own.version, lock.version, lock.packages[''].version]).toEqual([version, version, version]);
});
