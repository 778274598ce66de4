import { unwrap } from './unwrap.ts';

const opens = /[“„«‹‘‚「『"']\s*$/u;
const closes = /^\s*[”“»«›‹’‘」』"']/u;
const isQuoted = /^\s*[“„«»‹‘‚「『"'].*[”“»«›’‘」』"']\s*$/su;

/**
 * A `q` whose words are in quotation marks already, inside or around it, is nothing but those words: browsers and the
 * Markdown writer put marks around every other (HTML, `q`).
 */
export function settleQuotes(body: Element): void {
  for (const quote of body.querySelectorAll('q')) {
    const [before, after] = [quote.previousSibling?.nodeValue ?? '', quote.nextSibling?.nodeValue ?? ''];
    const isWithin = opens.test(before) && closes.test(after);
    if (isWithin || isQuoted.test(quote.textContent ?? '')) unwrap(quote);
  }
}
