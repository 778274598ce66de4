import type { Line } from './list-lines.ts';

/** A label of an offer: an amount of money and a few words. Characters. */
const longestLabel = 40;
/** One may be of the subscription that every page of a paper offers. */
const fewestPrices = 2;

const price =
  /(?:[$€£¥₹₽₺₩]|\b(?:EUR|USD|GBP|CHF)\b)\s?\d|\d\s?(?:[$€£¥₹₽₺₩]|(?:EUR|USD|GBP|CHF|kr|zł|Kč|円)(?!\p{L}))/u;

/** Whether amounts of money stand on the page as labels, as in shops and offers, and not in sentences. */
export function namesPrices(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => text.length <= longestLabel && price.test(text)).length >= fewestPrices;
}
