import { expect, test } from 'vitest';
import { nameFile } from '../../../../src/core/markdown/name-file.ts';

const names: readonly (readonly [headline: string, name: string])[] = [
  ['Bridge opens after nine years', 'Bridge opens after nine years.md'],
  ['What next? "Nothing": a <b> & *c* | d', 'What next Nothing a b & c d.md'],
  ['24/7 at 10:30 on C:\\new', '24-7 at 10-30 on C new.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['..', 'article.md'],
  ['', 'article.md'],
  [' \u200b\u202e ', 'article.md'],
  ['CON', 'CON_.md'],
  ['nul.txt', 'nul_.txt.md'],
  ['COM¹', 'COM¹_.md'],
  ['aux . notes', 'aux_ . notes.md'],
  ['Console wars', 'Console wars.md'],
  ['notes.md', 'notes.md'],
  ['notes.MD.md', 'notes.md'],
  ['.hidden', 'hidden.md'],
  ['~ -draft-', 'draft-.md'],
  ['The end...', 'The end.md'],
  ['a\nb\tc\u00a0d', 'a b c d.md'],
  ['see [[Page]] #tag ^id 100%', 'see Page tag id 100.md'],
  ['abc\u202egpj.exe', 'abcgpj.exe.md'],
  ['e\u0301te\u0301', 'été.md'],
  ['e\u200b\u0301', 'é.md'],
  ['می\u200cروم', 'می\u200cروم.md'],
  ['plain\u200cword', 'plainword.md'],
  ['👩\u200d🚀 lands', '👩\u200d🚀 lands.md'],
  ['a\u200db', 'ab.md'],
  ['❤\ufe0f', '❤\ufe0f.md'],
  ['x\ud800y\uffff', 'xy.md'],
];

for (const [headline, name] of names) {
  test(`names ${JSON.stringify(headline)}`, () => expect(nameFile(headline)).toBe(name));
}

test('ends at 192 bytes, between words and between characters as readers see them', () => {
  const bytes = (name: string) => new TextEncoder().encode(name).length;
  const family = '👩\u200d👩\u200d👧\u200d👦';
  const long = [family.repeat(40), '港'.repeat(300), 'word '.repeat(100), 'é'.repeat(500), 'a'.repeat(5000)];
  for (const headline of long) {
    expect(bytes(nameFile(headline))).toBeLessThanOrEqual(192);
    expect(bytes(nameFile(headline))).toBeGreaterThan(160);
  }
  expect(nameFile(family.repeat(40))).toBe(`${family.repeat(7)}.md`);
  expect(nameFile('word '.repeat(100))).toMatch(/^(?:word )+word\.md$/);
});

test('gives the same name for its own name', () => {
  for (const [headline] of names) expect(nameFile(nameFile(headline))).toBe(nameFile(headline));
});

test('falls back on what it is told', () => {
  expect(nameFile('???', { fallback: 'courier.example 2026-03-04' })).toBe('courier.example 2026-03-04.md');
  expect(nameFile('???', { fallback: '///' })).toBe('article.md');
  expect(nameFile('Tides', { extension: 'html' })).toBe('Tides.html');
});

const scraps = [
  ...[
    '/',
    '\\',
    ':',
    '*',
    '?',
    '"',
    '<',
    '>',
    '|',
    '%',
    '..',
    '.',
    '~',
    '-',
    ' ',
    '\t',
    '\n',
    '\0',
    '\x7f',
    '\x85',
  ],
  ...[
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\u180e',
    '\u{e0041}',
    '\ufffe',
    '\ud800',
  ],
  ...[
    'CON',
    'prn.txt',
    'NUL',
    'COM1',
    'COM¹',
    'lpt³',
    'CONIN$',
    'CLOCK$',
    'desktop.ini',
    '.lnk',
    '.md',
    '#tag',
    '^id',
  ],
  ...[
    'e\u0301',
    '👨‍👩‍👧‍👦',
    '漢字',
    'العربية',
    'x'.repeat(300),
    '漢'.repeat(120),
    '[[',
    ']]',
    '$(x)',
    '`rm`',
    '../../etc/passwd',
  ],
];
const hostile = scraps.flatMap(scrap => [
  scrap,
  `${scrap}tide`,
  `tide${scrap}`,
  `${scrap} ${scrap}`,
  `a${scrap}b${scrap}`,
]);

test(`is one safe segment for each of ${hostile.length} hostile headlines`, () => {
  for (const headline of hostile) {
    const name = nameFile(headline);
    const shown = JSON.stringify(headline);
    expect(name, shown).toMatch(/^[^./~\s-].*\.md$/su);
    expect(name, shown).not.toMatch(
      /[/\\:*?"<>|%]|\p{Cc}|\p{Cs}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\u061c\u180e\ufffe]/u,
    );
    expect(name.replace(/\.md$/, ''), shown).not.toMatch(/[. ]$|\.md$/);
    expect(name, shown).not.toMatch(
      /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?:\.|$)/i,
    );
    expect(name, shown).toBe(name.normalize('NFC'));
    expect(new TextEncoder().encode(name).length, shown).toBeLessThanOrEqual(200);
    expect(name.isWellFormed(), shown).toBe(true);
  }
});
