import { expect, test } from 'vitest';
import { listLines } from '../../../../src/core/extract/list-lines.ts';
import { namesPrices } from '../../../../src/core/extract/names-prices.ts';
import { aBody, pageUrl } from './a-page.ts';

const hasPrices = (markup: string) => namesPrices(listLines(aBody(markup), pageUrl));

test.each([
  '<b>$84.00</b><div>$14.00</div>',
  '<p>149,90 €</p><p>29 €</p>',
  '<p>150 zł</p><p>240 zł</p>',
  '<p>£9 per thousand</p><td>EUR 12</td>',
])('knows amounts that stand alone: %s', markup => {
  expect(hasPrices(markup.replace(/<(\/?)(?:b|td)>/g, '<$1div>'))).toBe(true);
});

test.each([
  '<p>Subscribe from £1</p>',
  '<p>The council sold the gasworks for £1 and the land behind it for £3 more.</p><p>They paid $2 for each of the forty windows, which is little.</p>',
  '<p>12 April</p><p>24 June</p>',
  '',
])('takes others for none: %s', markup => {
  expect(hasPrices(markup)).toBe(false);
});
