import { expect, test } from 'vitest';
import { bylineParts } from '../../../../src/article-view/byline-parts.ts';

const person = (name: string, role: string | null = null) => ({ name, role });
const words = (...authors: ReturnType<typeof person>[]) =>
  bylineParts(authors, 'en-GB')
    .map(({ text }) => text)
    .join('');

test('joins names as the language does', () => {
  expect(words(person('Marta Oyelaran'))).toBe('Marta Oyelaran');
  expect(words(person('A'), person('B'), person('C'))).toBe('A, B and C');
});

test('keeps a role with its name', () => {
  expect(words(person('Marta', 'political editor'), person('Jonas'))).toBe('Marta, political editor · Jonas');
});

test('tells names, roles and what joins them apart', () => {
  expect(bylineParts([person('Marta', 'editor')], 'en-GB').map(({ kind }) => kind)).toEqual([
    'name',
    'glue',
    'role',
  ]);
});

test('leaves a comma or an "and" inside a name alone', () => {
  const names = bylineParts([person('Smith, Ann'), person('Hale and Sons')], 'en-GB').filter(
    ({ kind }) => kind === 'name',
  );
  expect(names.map(({ text }) => text)).toEqual(['Smith, Ann', 'Hale and Sons']);
});
