import { describe, expect, test } from 'vitest';
import { readLicences } from '../../src/commands/licences-plugin.ts';
import { listProjectFiles, projectFolder, readProjectFile } from './project-files.ts';

const { own, libraries } = readLicences(projectFolder);
const dependencies: Record<string, string> = JSON.parse(readProjectFile('package.json')).dependencies;

test('every dependency is named among the libraries that are shipped, in the version of the lock file', () => {
  const versions = new Map(libraries.map(({ name, version }) => [name, version]));
  expect(Object.keys(dependencies).length).toBeGreaterThan(0);
  for (const [name, version] of Object.entries(dependencies)) expect(versions.get(name), name).toBe(version);
});

test('every library that is shipped has a licence and its text', () => {
  for (const { name, licence, text } of libraries) {
    expect(licence, name).toMatch(/\b(?:MIT|Apache-2\.0|MPL-2\.0|BSD-2-Clause|OFL-1\.1)\b/);
    expect(text.length, name).toBeGreaterThan(500);
  }
});

describe.each(['chrome', 'firefox'])('the package for %s', target => {
  const shipped = listProjectFiles(`dist/${target}`, '.js').map(({ text }) => lettersOf(text));

  test.each([{ name: 'our own', text: own }, ...libraries])(
    'has the text of the licence of $name',
    ({ text }) => {
      expect(shipped.some(letters => letters.includes(lettersOf(text)))).toBe(true);
    },
  );
});

/** Words without what a bundler escapes. */
function lettersOf(text: string): string {
  return text.replace(/\\[nrt]|\\u[\da-f]{4}/gi, '').replace(/[^a-z\d]/gi, '');
}
