import { expect, test } from 'vitest';
import { unwrapStrays } from '../../../../src/core/extract/unwrap-strays.ts';
import { aPage, markupOf, prose } from './a-page.ts';

test.each([
  ['a mark that is never closed', '<b><p>one</p><p>two</p>'],
  ['an element that HTML does not know', '<blink2 onclick="x"><p>one</p><p>two</p>'],
  ['marks in marks', '<span><font><i><p>one</p></i></font><p>two</p></span>'],
])('takes %s from around what follows it', (_, markup) => {
  const page = aPage(markup);
  unwrapStrays(page);
  expect(page.querySelectorAll('body > p')).toHaveLength(2);
  expect(page.body.textContent).toBe('onetwo');
});

test('takes a form from around the story, and leaves one that is to be filled in', () => {
  const page = aPage(
    `<form>${prose('One')}${prose('Two')}${prose('Three')}</form><form><p>Your name</p><input></form>`,
  );
  unwrapStrays(page);
  expect(page.querySelectorAll('body > p')).toHaveLength(3);
  expect(page.querySelectorAll('form')).toHaveLength(1);
});

test('leaves everything else', () => {
  const page = aPage(
    '<p>a <b>b</b></p><x-part><p>c</p></x-part><a href="/d"><h3>d</h3></a><div><p>e</p></div>',
  );
  const before = markupOf(page.body);
  unwrapStrays(page);
  expect(markupOf(page.body)).toBe(before);
});
