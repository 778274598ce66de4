import { expect, test } from 'vitest';
import { openingOf } from '../../../../src/core/extract/opening-of.ts';
import { aBody } from './a-page.ts';

test.each([
  ['<p>one <b>two</b></p>\n\n   <p> three</p>', 100, 'one two three'],
  ['<p>one <b>two</b></p>', 5, 'one t'],
  ['', 10, ''],
  ['<p> \n </p>', 10, ''],
  ['<ul><li>one</li><li>two</li></ul><h3>t<i>hre</i>e</h3>', 100, 'one two three'],
  ['<div><a>one</a><a>two</a> of <a>three</a>’s</div>', 100, 'one two of three’s'],
  ['<p>one</p><script>{"type": 2}</script><style>p {}</style><p>two</p>', 100, 'one two'],
])('gives the first words of %j', (markup, length, opening) => {
  expect(openingOf(aBody(markup), length)).toBe(opening);
});
