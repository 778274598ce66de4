import { expect, test } from 'vitest';
import { collapseSpace, lineOf } from '../../../../src/core/extract/collapse-space.ts';
import { aBody } from './a-page.ts';

test('makes every run of white space one space and leaves none at the ends', () => {
  expect(collapseSpace(' \n a\u00a0\t b ')).toBe('a b');
  expect(collapseSpace('\u2003')).toBe('');
});

test('gives the words of an element as one line, but none of its markup', () => {
  expect(lineOf(aBody('<p>one\n  <b>two</b></p><!-- no --> <p>three</p>'))).toBe('one two three');
});
