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
