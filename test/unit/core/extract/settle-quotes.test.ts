import { expect, test } from 'vitest';
import { settleQuotes } from '../../../../src/core/extract/settle-quotes.ts';
import { aBody, markupOf } from './a-page.ts';

function settle(markup: string): string {
  const body = aBody(markup);
  settleQuotes(body);
  return markupOf(body);
}

test.each([
  ['around it', '<p>He said “<q>Stay</q>”.</p>', '<p>He said “Stay”.</p>'],
  ['inside it', '<p>Er sagte <q>„Bleibt“</q>.</p>', '<p>Er sagte „Bleibt“.</p>'],
  ['with spaces', '<p>Il dit « <q>Restez</q> ».</p>', '<p>Il dit « Restez ».</p>'],
])('takes away a quotation that has its marks %s', (_, markup, wanted) => {
  expect(settle(markup)).toBe(wanted);
});

test.each([
  '<p>He said <q>Stay</q>.</p>',
  '<p>“No”, <q>Stay</q>, he said.</p>',
  '<p><q>“Stay” is no word</q></p>',
])('keeps any other: %s', markup => {
  expect(settle(markup)).toBe(markup);
});
