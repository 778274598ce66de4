import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shortMessageNames } from '../../src/commands/short-message-names.ts';
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

const promised = 'en de fr es pt_BR it nl pl uk ja zh_CN zh_TW ko ar he tr hi'.split(' ');

test('the interface speaks these languages', () => {
  expect([...locales].sort()).toEqual([...promised].sort());
});

describe.each(locales)('the locale %s', locale => {
  const messages = messagesOf(locale);
  const language = messages['messageLanguage']?.message ?? '';

  test('is in the language that it says', () => {
    expect(language).toBe(locale.replace('_', '-'));
  });

  test('has every key and no other, in the order of the English one, and every form of the plural', () => {
    expect(Object.keys(messages)).toEqual(keysFor(language));
  });

  test('has the places of the English one in every message', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      const expected = placesIn(messageInEnglish(key));
      // “One block” may do without the figure, where no other number takes that form: 21 does in Ukrainian.
      const isFigureNeeded = !isPlural(key) || numbersOf(language, key).length > 1;
      expect(placesIn(isFigureNeeded ? message : `$1 ${message}`), key).toEqual(expected);
    }
  });

  test('keeps to what the stores allow, and to the marks of its language', () => {
    expect([...(messages['extensionDescription']?.message ?? '')].length).toBeLessThanOrEqual(132);
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(/["']|\.\.\./);
      if (key !== 'listComma') expect(message.trim(), key).toBe(message);
    }
  });
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

function isPlural(key: string): boolean {
  const [, family = ''] = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key) ?? [];
  return `${family}_one` in english && `${family}_other` in english;
}

/** The English message of a key; for a form of the plural the most general one. */
function messageInEnglish(key: string): string | undefined {
  return english[isPlural(key) ? key.replace(/_[a-z]+$/, '_other') : key]?.message;
}

const counts = Array.from({ length: 1001 }, (_, count) => count);

/** The whole numbers up to a thousand that take the form of the plural that a key is for. */
function numbersOf(language: string, key: string): readonly number[] {
  const rules = new Intl.PluralRules(language);
  return key.endsWith('_other') ? counts : counts.filter(count => key.endsWith(`_${rules.select(count)}`));
}

/**
 * The English keys, with the forms of the plural that a language has for whole numbers up to a thousand (Unicode CLDR),
 * and `other`, which stands in for the rest.
 */
function keysFor(language: string): readonly string[] {
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].filter(
    form => numbersOf(language, `_${form}`).length > 0,
  );
  return Object.keys(english).flatMap(key => {
    if (!isPlural(key)) return [key];
    // The two English forms stand together; the forms of the language stand in place of both.
    return key.endsWith('_one') ? forms.map(form => key.replace(/one$/, form)) : [];
  });
}

function placesIn(message: string | undefined): readonly string[] {
  return [...new Set(message?.match(/\$\d/g))].sort();
}

test.each(['chrome', 'firefox'])(
  'the package for %s has every message of every language, under one name',
  target => {
    const names = shortMessageNames(projectFolder);
    expect(new Set(names.values()).size).toBe(names.size);
    for (const locale of locales) {
      const packed = JSON.parse(readProjectFile(`dist/${target}/_locales/${locale}/messages.json`));
      for (const [key, { message }] of Object.entries(messagesOf(locale)))
        expect(packed[names.get(key) ?? key]?.message, `${locale} ${key}`).toBe(message);
    }
  },
);
