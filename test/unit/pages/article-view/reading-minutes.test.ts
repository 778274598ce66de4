import { expect, test } from 'vitest';
import { readingMinutes } from '../../../../src/article-view/reading-minutes.ts';

test('reads English, and what is not known, at 238 words a minute', () => {
  expect(readingMinutes('harbour '.repeat(1190), 1190, 'en-GB')).toBe(5);
  expect(readingMinutes('harbour '.repeat(1190), 1190, null)).toBe(5);
  expect(readingMinutes('harbour '.repeat(1190), 1190, 'tlh')).toBe(5);
});

test('reads languages of long words by their characters, at the speed that was measured for them', () => {
  expect(readingMinutes('Hafenbecken '.repeat(920), 920, 'de')).toBe(11);
  expect(readingMinutes('sadamaallas '.repeat(1078), 1078, 'fi-FI')).toBe(11);
});

test('reads Chinese at 255 characters a minute, whatever its words are counted as', () => {
  expect(readingMinutes('港口的旧船坞'.repeat(170), 3, 'zh')).toBe(4);
});

test('takes text with kana for Japanese, at 357 characters a minute', () => {
  expect(readingMinutes('港の古い船渠を海に返す'.repeat(100), 3, 'ja')).toBeCloseTo(3.08, 2);
});

test('takes a Chinese name in an English text for what it is', () => {
  expect(readingMinutes(`${'harbour '.repeat(476)}王小明`, 476, 'en')).toBe(2);
});

test('counts Arabic and Hebrew letters without the spaces between words', () => {
  expect(readingMinutes('ميناء '.repeat(612), 612, 'ar')).toBe(5);
  expect(readingMinutes('נמל '.repeat(833), 833, 'he')).toBe(3);
});

test('believes the letters more than the page', () => {
  expect(readingMinutes('נמל '.repeat(833), 833, 'en')).toBe(3);
  expect(readingMinutes('harbour '.repeat(238), 238, 'he')).toBe(1);
});
