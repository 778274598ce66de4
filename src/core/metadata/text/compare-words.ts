/** Letters and digits of a text, lower case, one space between words: equal for texts that read the same. */
export function wordKey(text: string): string {
  return foldWords(text.slice(0, 2000), ' ').trim();
}

const plain = /^\p{ASCII}*$/u;

/**
 * A text in lower case, its compatibility forms folded (Unicode NFKC), with `between` instead of every run of what is no
 * letter, no mark on one and no digit. The one place that parts words so: each pattern for all scripts takes an engine
 * a millisecond and more to make ready.
 */
export function foldWords(text: string, between: '' | ' '): string {
  // Most texts are all Latin letters without marks, which no pattern for all scripts has to be asked for.
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, between);
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, between);
}

/** Letters and digits only: equal for `The Daily Post` and `thedailypost`. */
export function letterKey(text: string): string {
  return wordKey(text.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll(' ', '');
}

/** How far two texts share their words, 0 (none) to 1 (all): Dice's coefficient over sets of words. */
export function wordOverlap(one: string, other: string): number {
  return setOverlap(wordSet(one), wordSet(other));
}

/** The same of sets from `wordSet`, for texts that are compared more than once. */
export function setOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let both = 0;
  for (const word of left) if (right.has(word)) both += 1;
  return (2 * both) / (left.size + right.size);
}

/** The words of a text as `wordOverlap` compares them. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text));
}

/** Words; for scripts without spaces, single characters. */
function wordsOf(text: string): readonly string[] {
  return (
    wordKey(text).match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu,
    ) ?? []
  );
}
