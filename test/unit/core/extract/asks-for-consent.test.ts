import { expect, test } from 'vitest';
import { asksForConsent } from '../../../../src/core/extract/asks-for-consent.ts';
import { listLines } from '../../../../src/core/extract/list-lines.ts';
import { aBody, pageUrl, prose, repeat } from './a-page.ts';

const asks = (markup: string) => asksForConsent(listLines(aBody(markup), pageUrl));
const banner = '<p>We and our 214 partners use cookies to remember you. Choose what you allow.</p>';

test.each([
  banner,
  '<p>Wir verarbeiten personenbezogene Daten zu den Zwecken, die Sie unten auswählen können.</p>',
  '<p>当社はクッキーを使用して、お客様の閲覧の状況を記録し、広告の表示に利用しています。</p>',
])('knows a text that is about consent: %s', markup => {
  expect(asks(markup)).toBe(true);
});

test('takes a story with a banner for none', () => {
  expect(asks(`${repeat(5, index => prose(`Paragraph ${index}`))}${banner}`)).toBe(false);
});

test('takes nothing for none', () => {
  expect(asks('<p>Cookies</p>')).toBe(false);
});
