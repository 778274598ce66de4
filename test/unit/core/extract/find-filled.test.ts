import { expect, test } from 'vitest';
import { findFilled } from '../../../../src/core/extract/find-filled.ts';
import { aBody } from './a-page.ts';

test('finds what holds text, however deep, and not what holds white space, comments or pictures alone', () => {
  const body = aBody(
    '<div id="a"><p id="b"><b id="c">x</b></p> <p id="d"> <!-- y --></p></div><i id="e"><img></i>',
  );
  const ids = [...findFilled(body)].map(({ id }) => id).sort();
  expect(ids).toEqual(['a', 'b', 'body', 'c']);
});
