import { isSiteName } from '../is-site-name.ts';
import { wordKey } from '../text/compare-words.ts';
import { isAgency } from './agencies.ts';
import { systemNames } from './byline-words.ts';

const longestName = 80;
const mostWords = 8;

/** What the people of a house are called together, by language. */
const teamWords: ReadonlySet<string> = new Set(
  'team staff editors editorial newsdesk desk newsroom contributors writers redaktion redaktionen rédaction redacción redacao redação redazione redactie redakcja redaksjonen toimitus редакция редакція'.split(
    ' ',
  ),
);

/** Whether a byline names the people of a house together: `The Post editors`, `Newsdesk`; a bare log-in name does not. */
export function isTeam(text: string): boolean {
  const key = wordKey(text);
  const words = key.split(' ');
  if (systemNames.has(key) || words.length > mostWords || text.length > longestName) return false;
  return words.some(word => teamWords.has(word)) || /(?:編集部|编辑部|編輯部)$/u.test(text);
}

/** Whether a byline names no person but who answers for the text: the site, an agency, their teams. */
export function isHouse(text: string, siteNames: readonly string[]): boolean {
  if (text.length > longestName || /@|https?:|\/\//i.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (isSiteName(text, siteNames) || isAgency(text) || isTeam(text)) return true;
  const parts = text.split(/\s*[/,+&]\s*|\s+(?:und|and|et|e|y|i|og|och|with)\s+/);
  return parts.length > 1 && parts.every(part => isSiteName(part, siteNames) || isAgency(part));
}
