import { expect, test } from 'vitest';
import { compareKey } from '../../../../src/core/extract/compare-key.ts';

test.each([
  ['quotes and dashes', '“Storm”—floods', "'storm' - FLOODS"],
  ['ligatures and full-width letters', 'ﬂoods Ａ１', 'floods a1'],
  ['white space of every kind', 'storm\u00a0\u2003floods\n', 'storm floods'],
])('does not tell texts apart by %s', (_, one, other) => {
  expect(compareKey(one)).toBe(compareKey(other));
});

test('tells other words apart', () => {
  expect(compareKey('storm floods')).not.toBe(compareKey('storm flood'));
  expect(compareKey('نص')).not.toBe('');
});

test('leaves nothing of signs', () => {
  expect(compareKey(' –…!? \u200b')).toBe('');
});
