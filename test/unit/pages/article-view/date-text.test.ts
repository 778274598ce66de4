import { expect, test } from 'vitest';
import { dateText } from '../../../../src/article-view/date-text.ts';

test('tells a moment in the reader’s time zone', () => {
  expect(dateText('2026-08-03T23:30:00+02:00', 'en-GB', 'America/New_York')).toBe('3 August 2026 at 17:30');
  expect(dateText('2026-08-03T14:05:09.123Z', 'en-GB', 'Europe/Berlin')).toBe('3 August 2026 at 16:05');
});

test('tells a time without an offset as it is written, wherever the reader is', () => {
  expect(dateText('2026-08-03T23:30', 'en-GB', 'Asia/Tokyo')).toBe('3 August 2026 at 23:30');
});

test('keeps a bare day on its day in every time zone', () => {
  expect(dateText('2026-08-03', 'en-GB', 'America/Los_Angeles')).toBe('3 August 2026');
  expect(dateText('2026-08-03', 'de', 'Pacific/Auckland')).toBe('3. August 2026');
});

test('is no more precise than the page', () => {
  expect(dateText('2026-08', 'en-GB')).toBe('August 2026');
  expect(dateText('2026', 'en-GB')).toBe('2026');
});

test('takes midnight sharp for a day without a time', () => {
  expect(dateText('2026-08-03T00:00:00+09:00', 'en-GB', 'America/Los_Angeles')).toBe('3 August 2026');
});

test('reads offsets with and without a colon', () => {
  expect(dateText('2026-08-03T12:00:00+0530', 'en-GB', 'UTC')).toBe('3 August 2026 at 06:30');
});

test('says nothing about what is no date', () => {
  for (const odd of ['', 'yesterday', '2026-13-45', '2026-08-03T25:00Z', '<b>2026</b>']) {
    expect(dateText(odd, 'en-GB')).toBeNull();
  }
});
