import { isProse, weighLine } from './is-prose.ts';
import type { Line } from './list-lines.ts';

/** A banner beside a story is a small part of the page's text; a wall is most of it. */
const leastShare = 0.5;

/** What such texts are about in the languages of the law that asks for them. */
const about =
  /\bcookies?|tracking|personenbezogen|datenschutz|einwilligung|données personnelles|consentement|datos personales|consentimiento|dati personali|consenso|persoonsgegevens|toestemming|personuppgifter|samtycke|samtykke|danych osobowych|dados pessoais|çerez|クッキー|個人情報|ملفات تعريف الارتباط/i;

/** Whether most of a page's text is about cookies and personal data: a wall that stands alone. */
export function asksForConsent(lines: readonly Line[]): boolean {
  let all = 0;
  let asking = 0;
  for (const { text, linkShare } of lines) {
    if (linkShare >= 0.5 || !isProse(text)) continue;
    const weight = weighLine(text);
    all += weight;
    if (about.test(text)) asking += weight;
  }
  return all > 0 && asking >= all * leastShare;
}
