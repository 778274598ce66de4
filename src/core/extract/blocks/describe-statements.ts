import { wordKey } from '../../metadata/text/compare-words.ts';
import { compareKey } from '../compare-key.ts';
import { type BlockPage, type Column, columnOf, isKept } from './block-page.ts';

/** So much of a block's beginning is enough to know it by. Characters. */
const longestKey = 300;
const shortestDeclaredBody = 250;

/** Describes each block by what the page says of itself, and by what its other blocks say. */
export function describeStatements(
  page: BlockPage,
  wordKeys: readonly string[],
  allWords: readonly (readonly string[])[],
): Column[] {
  const { metadata } = page;
  const column = (name: string, value: (index: number) => number) => columnOf(name, page, value);
  const keys = wordKeys.map(key => key.slice(0, longestKey).replaceAll(' ', ''));
  const key = (index: number) => keys[index] ?? '';
  const headline = compareKey(metadata.headline ?? '');
  const standfirst = compareKey((metadata.standfirst ?? '').slice(0, longestKey)).slice(0, 60);
  const site = compareKey(metadata.site ?? '');
  const authors = metadata.authors.map(({ name }) => compareKey(name)).filter(name => name.length > 3);
  const declared = declaredKey(metadata.declaredBody);
  const words = allWords.map(longWords);
  const stated = longWords(wordKey(`${metadata.headline ?? ''} ${metadata.standfirst ?? ''}`).split(' '));
  const spoken = countSpoken(page, words);
  const times = countTimes(keys);
  return [
    column('repeats', index => times.all.get(key(index)) ?? 1),
    column('nth time', index => times.nth[index] ?? 1),
    column('is headline', index => (headline !== '' && key(index) === headline ? 1 : 0)),
    column('is standfirst', index => (standfirst !== '' && key(index).startsWith(standfirst) ? 1 : 0)),
    column('names author', index => {
      if (authors.some(name => key(index).startsWith(name))) return 2;
      return authors.some(name => key(index).includes(name)) ? 1 : 0;
    }),
    column('names site', index => (site.length > 2 && key(index).includes(site) ? 1 : 0)),
    column('declared', index =>
      declared === null ? -1 : declared.includes(key(index).slice(0, 120)) ? 1 : 0,
    ),
    column('topic', index => shareOf(words[index], word => stated.has(word))),
    column('vocabulary', index => {
      const fate = page.fates[index];
      const least = fate && isKept(fate) ? 2 : 1;
      return shareOf(words[index], word => (spoken.get(word) ?? 0) >= least);
    }),
  ];
}

function declaredKey(body: string | null): string | null {
  return body !== null && body.length > shortestDeclaredBody ? compareKey(body) : null;
}

/** The words of three letters and more. */
function longWords(words: readonly string[]): ReadonlySet<string> {
  const long = new Set<string>();
  for (const word of words) if (word.length > 2) long.add(word);
  return long;
}

function shareOf(words: ReadonlySet<string> | undefined, isMeant: (word: string) => boolean): number {
  if (!words || words.size === 0) return 0;
  let meant = 0;
  for (const word of words) if (isMeant(word)) meant += 1;
  return meant / words.size;
}

/** In how many kept blocks each word stands. */
function countSpoken({ fates }: BlockPage, words: readonly ReadonlySet<string>[]): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const [index, fate] of fates.entries()) {
    if (!isKept(fate)) continue;
    for (const word of words[index] ?? []) spoken.set(word, (spoken.get(word) ?? 0) + 1);
  }
  return spoken;
}

function countTimes(keys: readonly string[]): { all: Map<string, number>; nth: number[] } {
  const all = new Map<string, number>();
  const nth = keys.map(key => {
    const time = (all.get(key) ?? 0) + 1;
    all.set(key, time);
    return time;
  });
  return { all, nth };
}
