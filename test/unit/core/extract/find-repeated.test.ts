import { expect, test } from 'vitest';
import { findRepeated } from '../../../../src/core/extract/find-repeated.ts';
import { aBody, find, prose } from './a-page.ts';

test('finds the words of a box elsewhere', () => {
  const body = aBody(`<div>${prose('One')}</div><section>${prose('One')}</section>`);
  expect(findRepeated(body)(find(body, 'div'))).toBe(true);
});

test('does not count a box for its own double', () => {
  const body = aBody(`<div>${prose('One')}${prose('One')}</div><section>${prose('Two')}</section>`);
  expect(findRepeated(body)(find(body, 'div'))).toBe(false);
});

test('does not count what was taken out meanwhile', () => {
  const body = aBody(`<i>${prose('One')}</i><div>${prose('One')}</div><section>${prose('One')}</section>`);
  const isRepeated = findRepeated(body);
  find(body, 'section').remove();
  find(body, 'i').remove();
  expect(isRepeated(find(body, 'div'))).toBe(false);
});

test('lets short lines stand twice', () => {
  const body = aBody('<div><p>Read more</p></div><p>Read more</p>');
  expect(findRepeated(body)(find(body, 'div'))).toBe(false);
});
