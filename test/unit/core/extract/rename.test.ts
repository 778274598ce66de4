import { expect, test } from 'vitest';
import { rename } from '../../../../src/core/extract/rename.ts';
import { unwrap } from '../../../../src/core/extract/unwrap.ts';
import { aBody, find, markupOf } from './a-page.ts';

test('keeps attributes, children and place', () => {
  const body = aBody('a<aside class="x" lang="de">b<i>c</i></aside>d');
  rename(find(body, 'aside'), 'section', body.ownerDocument);
  expect(markupOf(body)).toBe('a<section class="x" lang="de">b<i>c</i></section>d');
});

test('takes attributes of names that only a parser gives', () => {
  const body = aBody('<aside @click="x" 1="2" a"b="c">b</aside>');
  expect(rename(find(body, 'aside'), 'p', body.ownerDocument).attributes).toHaveLength(4);
});

test('takes more children than fit on a stack', () => {
  const body = aBody('<aside></aside>');
  const box = find(body, 'aside');
  for (let count = 0; count < 300_000; count += 1) box.append('x');
  expect(rename(box, 'div', body.ownerDocument).childNodes).toHaveLength(300_000);
  unwrap(find(body, 'div'));
  expect(body.childNodes).toHaveLength(300_000);
});
