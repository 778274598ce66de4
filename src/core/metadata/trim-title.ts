import { isSiteName } from './is-site-name.ts';
import { letterKey, wordKey } from './text/compare-words.ts';

/** Chinese titles part with underscores (`标题_栏目_站名`); elsewhere one belongs to a word. */
const separator =
  /(\s+[|–—·•»«›:/\\~-]{1,2}\s+|\s*[|»]\s*|\s+::\s+|:\s+|(?<=[\u3400-\u9fff])_+|_+(?=[\u3400-\u9fff]))/;
/** Where guillemets stand in pairs they quote, and part nothing. */
const separatorBesideQuotes = /(\s+[|–—·•:/\\~-]{1,2}\s+|\s*\|\s*|\s+::\s+|:\s+)/;

/**
 * A title without the site's name and section around it: `Storm hits coast | World | The Post` gives
 * `Storm hits coast`. A part between separators goes when it is a name of the site or, after a bar, when
 * what stays has at least three words; what a heading of the page reads is never cut.
 */
export function trimTitle(
  title: string,
  siteNames: readonly string[],
  headings: readonly string[] = [],
): string {
  const parts = title.slice(0, 600).split(title.includes('«') ? separatorBesideQuotes : separator);
  if (parts.length < 3) return title;
  const keys = new Set(headings.map(wordKey));
  if (keys.has(wordKey(title))) return title;
  const whole = longestHeading(parts, keys);
  if (whole !== null) return whole;
  let from = 0;
  let to = beforeSiteName(parts, siteNames);
  while (to - from > 2 && isOutside(parts[to - 1], parts[to - 2], siteNames, countWords(parts, from, to - 2)))
    to -= 2;
  while (to - from > 2 && isSiteName(parts[from] ?? '', siteNames)) from += 2;
  return parts.slice(from, to).join('').trim();
}

/** Where the last parts together are a name of the site (`The Post – News of the coast`), how many stand before it. */
function beforeSiteName(parts: readonly string[], siteNames: readonly string[]): number {
  for (const from of [parts.length - 5, parts.length - 3]) {
    if (from > 1 && isSiteName(parts.slice(from).join(''), siteNames)) return from - 1;
  }
  return parts.length;
}

function isOutside(
  part: string | undefined,
  before: string | undefined,
  siteNames: readonly string[],
  wordsLeft: number,
): boolean {
  if (part === undefined || before === undefined) return false;
  if (isSiteName(part, siteNames)) return true;
  const partKey = letterKey(part);
  const isSuffixed = siteNames.some(name => {
    if (name.length < 4 || part.length < name.length / 2) return false;
    const key = letterKey(name);
    return key.length > 3 && partKey.includes(key) && part.length < key.length + 20;
  });
  if (isSuffixed && !/^\s*:\s+$/.test(before)) return true;
  return /[|»_]/.test(before) && wordsLeft >= 3;
}

/** The longest run of parts that reads as one of the page's headings. */
function longestHeading(parts: readonly string[], headings: ReadonlySet<string>): string | null {
  if (parts.length > 21) return null;
  for (let length = parts.length - 2; length >= 1; length -= 2) {
    for (let from = 0; from + length <= parts.length; from += 2) {
      const run = parts.slice(from, from + length).join('');
      const key = wordKey(run);
      if (key.includes(' ') && headings.has(key)) return run.trim();
    }
  }
  return null;
}

function countWords(parts: readonly string[], from: number, to: number): number {
  const key = wordKey(parts.slice(from, to).join(' '));
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}]{4}/u.test(key) ? 3 : key.split(' ').length;
}
