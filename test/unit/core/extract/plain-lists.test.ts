import { expect, test } from 'vitest';
import { plainLists } from '../../../../src/core/extract/plain-lists.ts';
import { aBody, markupOf } from './a-page.ts';

function plain(markup: string): string {
  const body = aBody(markup);
  plainLists(body);
  return markupOf(body);
}

test.each([
  [
    'boxes that are its items',
    '<ul> <div>Quay</div> <a href="/x">Mole</a></ul>',
    '<ul> <li><div>Quay</div></li> <li><a href="/x">Mole</a></li></ul>',
  ],
  [
    'bullets of its own',
    '<ul><li><span>•</span> <b>Quay</b></li><li> · Mole</li></ul>',
    '<ul><li><span></span> <b>Quay</b></li><li>Mole</li></ul>',
  ],
  [
    'numbers by style',
    '<ul><li data-cc-numbered="">Quay</li><li data-cc-numbered="">Mole</li></ul>',
    '<ol><li data-cc-numbered="">Quay</li><li data-cc-numbered="">Mole</li></ol>',
  ],
])('makes plain a list with %s', (_, markup, expected) => {
  expect(plain(markup)).toBe(expected);
});

test.each([
  '<ul><li>Quay</li><div>Mole</div></ul>',
  '<ul><div>Quay</div>Mole</ul>',
  '<ul><div>Quay</div></ul>',
  '<ul><ul><li>Quay</li></ul><div>Mole</div></ul>',
  '<ul><li>– Quay</li><li>✓ Mole</li><li>•</li></ul>',
  '<ul><li data-cc-numbered="">Quay</li><li>Mole</li></ul>',
])('leaves %s', markup => {
  expect(plain(markup)).toBe(markup);
});
