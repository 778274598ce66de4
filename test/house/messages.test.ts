import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readErrorCodes } from '../../src/core/read-error.ts';
import { listProjectFiles, projectFolder, readProjectFile } from './project-files.ts';

type Messages = Record<string, { message: string }>;

const locales = readdirSync(join(projectFolder, 'public/_locales'));
const messagesOf = (locale: string): Messages =>
  JSON.parse(readProjectFile(`public/_locales/${locale}/messages.json`));
const english = messagesOf('en');
const sources = listProjectFiles('src', '.ts', '.html').filter(
  ({ path }) => !path.startsWith('src/commands/'),
);

/** Keys that are put together when the extension runs: `error_<code>_…`, `doubt_<doubt>`, `removed_<reason>_<plural>`, `<key>_<plural>`. */
const plurals = ['one', 'other'];
const [doubtType = ''] =
  /export type CompletenessDoubt =[^;]*;/.exec(readProjectFile('src/core/article.ts')) ?? [];
const doubts = [...doubtType.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '');
const [reasonType = ''] =
  /export type RemovalReason =[^;]*;/.exec(readProjectFile('src/core/article.ts')) ?? [];
const reasons = [...reasonType.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '');

const used = new Set([
  ...readErrorCodes.flatMap(code => ['title', 'text'].map(part => `error_${underscored(code)}_${part}`)),
  ...doubts.map(doubt => `doubt_${underscored(doubt)}`),
  ...reasons.flatMap(reason => plurals.map(plural => `removed_${underscored(reason)}_${plural}`)),
  ...found(/pluralMessage\(\s*'(\w+)'/g).flatMap(key => plurals.map(plural => `${key}_${plural}`)),
  ...found(/message(?:Text|Around)\(\s*'(\w+)'/g),
  ...found(/messageText\([^()]*\?\s*'(\w+)'/g),
  ...found(/messageText\([^()]*:\s*'(\w+)'/g),
  ...found(/data-message(?:-\w+)?="(\w+)"/g),
  ...[...readProjectFile('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''),
  // The timed words of the popup's progress: a table of delays and keys.
  ...[...readProjectFile('src/popup/show-progress.ts').matchAll(/\[[\d_]+, '(\w+)'\]/g)].map(
    ([, key]) => key ?? '',
  ),
]);

test('every word that is asked for is there, and every word that is there is asked for', () => {
  expect(doubts.length * reasons.length).toBeGreaterThan(0);
  expect([...used].sort()).toEqual(Object.keys(english).sort());
});

test.each(locales)('the locale %s has the keys and the places of the English one', locale => {
  const messages = messagesOf(locale);
  // A language may have more forms of the plural than English has.
  const kept = Object.keys(messages).filter(key => key in english || !/_(?:zero|two|few|many)$/.test(key));
  expect(kept.sort()).toEqual(Object.keys(english).sort());
  for (const key of kept) {
    expect(messages[key]?.message.trim(), key).not.toBe('');
    expect(placesIn(messages[key]?.message), key).toEqual(placesIn(english[key]?.message));
  }
});

test('the default language of the manifest is there', () => {
  expect(locales).toContain(JSON.parse(readProjectFile('manifest.json')).default_locale);
});

function found(pattern: RegExp): readonly string[] {
  return sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, key]) => key ?? ''));
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}

function placesIn(message: string | undefined): readonly string[] {
  return [...new Set(message?.match(/\$\d/g))].sort();
}
