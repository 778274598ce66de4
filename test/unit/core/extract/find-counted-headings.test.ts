import { expect, test } from 'vitest';
import { findCountedHeadings } from '../../../../src/core/extract/find-counted-headings.ts';
import { aPage, prose } from './a-page.ts';

const counted = (body: string) => [...findCountedHeadings(aPage(body))].map(({ textContent }) => textContent);
const part = (heading: string, text = prose('It lies')) => `<div><h2>${heading}</h2>${text}</div>`;

test('finds the headings of a list that is told, counted up or down', () => {
  expect(counted(part('1. Quay') + part('2. Pier') + part('3. Mole'))).toEqual([
    '1. Quay',
    '2. Pier',
    '3. Mole',
  ]);
  expect(counted(part('#12: Quay') + part('#11: Pier') + part('#10: Mole'))).toHaveLength(3);
});

test('finds none in a list of the most read, in two steps, or where numbers are years', () => {
  const bare = (heading: string) => part(heading, '<p>3 May</p>');
  expect(counted(bare('1. Quay') + bare('2. Pier') + bare('3. Mole'))).toEqual([]);
  expect(counted(part('1. Quay') + part('2. Pier'))).toEqual([]);
  expect(counted(part('1. Quay') + part('5. Pier') + part('9. Mole'))).toEqual([]);
});
