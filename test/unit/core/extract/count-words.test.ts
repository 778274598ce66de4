import { expect, test } from 'vitest';
import { countWords } from '../../../../src/core/extract/count-words.ts';

test.each([
  ['spaces', 'Nine boats left', 3],
  ['punctuation', 'Nine, boats—left…', 3],
  ['an apostrophe or a hyphen inside', 'It’s a well-known quay', 4],
  ['Cyrillic', 'Девять лодок ушли', 3],
  ['nothing', ' — ', 0],
])('counts words between %s', (_, text, words) => {
  expect(countWords(text, 'en')).toBe(words);
});

test('counts the words of a script that puts no spaces between them', () => {
  const words = countWords('港は夜明け前に静かだった。', 'ja');
  expect(words).toBeGreaterThan(4);
  expect(words).toBeLessThan(12);
});

test('takes a language that is none', () => {
  expect(countWords('港は静か', '{{lang}}')).toBeGreaterThan(0);
});
