import { expect, test } from 'vitest';
import { readingMinutes } from '../../../../src/article-view/reading-minutes.ts';

test('reads Latin scripts at 238 words a minute', () => {
  expect(readingMinutes('harbour '.repeat(1190), 1190)).toBe(5);
});

test('reads Chinese at 255 characters a minute, whatever its words are counted as', () => {
  expect(readingMinutes('港口的旧船坞'.repeat(170), 3)).toBe(4);
});

test('takes text with kana for Japanese, at 357 characters a minute', () => {
  expect(readingMinutes('港の古い船渠を海に返す'.repeat(100), 3)).toBe(3);
});

test('takes a Chinese name in an English text for what it is', () => {
  expect(readingMinutes(`${'harbour '.repeat(476)}王小明`, 477)).toBe(2);
});

test('counts Arabic and Hebrew letters without the spaces between words', () => {
  expect(readingMinutes('ميناء '.repeat(612), 612)).toBe(5);
  expect(readingMinutes('נמל '.repeat(833), 833)).toBe(3);
});

test('never promises less than a minute', () => {
  expect(readingMinutes('', 0)).toBe(1);
});
