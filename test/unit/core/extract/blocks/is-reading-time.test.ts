import { expect, test } from 'vitest';
import { isReadingTime } from '../../../../../src/core/extract/blocks/is-reading-time.ts';

test.each([
  'Reading time: 4 minutes',
  '4 min read',
  '⏱ 12 Min. Lesezeit',
  'Tempo de leitura: 1 minuto',
  'Temps de lecture : environ 3 min',
  '読了時間：約5分',
  'Время чтения — 7 минут',
])('knows a line that says how long reading takes: %s', line => {
  expect(isReadingTime(line)).toBe(true);
});

test.each([
  'Reading time is what she has least of',
  'She gave it 4 minutes',
  'In 1998 reading time at the harbour school was cut by half',
  '4',
  '',
])('takes no other line for one: %s', line => {
  expect(isReadingTime(line)).toBe(false);
});
