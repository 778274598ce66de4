import { expect, test } from 'vitest';
import { dropEmpty } from '../../../../src/core/extract/drop-empty.ts';
import { aBody, markupOf } from './a-page.ts';

function drop(markup: string): string {
  const body = aBody(markup);
  dropEmpty(body);
  return markupOf(body);
}

test('takes out blocks and emphasis without words', () => {
  expect(drop('<p></p><ul><li><b>\u00a0</b></li></ul><p>x<a href="/"></a></p>')).toBe('<p>x</p>');
});

test('takes out headings and emphasis of characters that have no width', () => {
  expect(drop('<h3>\u200b</h3><p>x<b>\u200d</b></p>')).toBe('<p>x</p>');
});

test('keeps pictures, rules and what they stand in', () => {
  const markup = '<p><a><img></a></p><div><hr></div>';
  expect(drop(markup)).toBe(markup);
});

test('keeps an empty cell in its row', () => {
  const markup = '<table><tbody><tr><td></td><td>x</td></tr></tbody></table>';
  expect(drop(markup)).toBe(markup);
});

test('leaves unknown elements alone', () => {
  expect(drop('<p>x<x-icon></x-icon></p>')).toBe('<p>x<x-icon></x-icon></p>');
});

test('keeps what parts the words around an emphasis without words', () => {
  expect(drop('<p><b>Why?</b><b><br> </b>Because.</p>')).toBe('<p><b>Why?</b><br>Because.</p>');
  expect(drop('<p>one<i> </i>two<b><i>\u00a0</i></b>three</p>')).toBe('<p>one two three</p>');
});
