import { expect, test } from 'vitest';
import { partNumbers } from '../../../../src/core/extract/part-numbers.ts';
import { aBody, markupOf } from './a-page.ts';

function part(markup: string): string {
  const body = aBody(markup);
  partNumbers(body);
  return markupOf(body);
}

test.each([
  ['<h3><span>01.</span>Can the wall hold?</h3>', '<h3><span>01.</span> Can the wall hold?</h3>'],
  ['<p><b><i> 2)</i>the quay</b></p>', '<p><b><i> 2)</i> the quay</b></p>'],
  ['<p><b>3</b><i>Harbour</i> walls</p>', '<p><b>3</b> <i>Harbour</i> walls</p>'],
])('parts a number from the words that it counts: %s', (markup, expected) => {
  expect(part(markup)).toBe(expected);
});

test.each([
  '<p><b>3</b>D charts of the quay</p>',
  '<p><b>5</b>th of May</p>',
  '<p>Pier <b>4</b>Bravo</p>',
  '<p><b>1.</b>5 m</p>',
  '<p><sup>1</sup>Quay</p>',
  '<p><b>1.</b> Quay</p>',
])('leaves %s', markup => {
  expect(part(markup)).toBe(markup);
});
