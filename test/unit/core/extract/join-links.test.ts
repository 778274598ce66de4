import { expect, test } from 'vitest';
import { joinLinks } from '../../../../src/core/extract/join-links.ts';
import { aBody, markupOf } from './a-page.ts';

function join(markup: string): string {
  const body = aBody(markup);
  joinLinks(body);
  return markupOf(body);
}

test('joins links that touch and lead to one place', () => {
  expect(join('<p><a href="/q">Har</a><a href="/q">bour <b>q</b></a><a href="/q">uay</a></p>')).toBe(
    '<p><a href="/q">Harbour <b>q</b>uay</a></p>',
  );
});

test.each([
  '<p><a href="/q">Quay</a> <a href="/q">Quay</a></p>',
  '<p><a href="/q">Quay</a><a href="/m">Mole</a></p>',
  '<p><a href="/q"><img></a><a href="/q">Quay</a></p>',
])('leaves %s', markup => {
  expect(join(markup)).toBe(markup);
});
