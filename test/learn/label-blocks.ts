import type { Truth } from '../eval/corpus.ts';

/** Whether each block belongs to the article, and how much the answer counts: 0 where the truth says nothing. */
export type BlockLabels = Readonly<{ belongs: readonly boolean[]; counts: readonly number[] }>;

const wordsPerShingle = 4;
/** Shorter blocks are looked for where they should stand: their few words may stand anywhere. */
const fewestWords = 8;
/** How far around the blocks with many words a short one may stand. Blocks. */
const reachBefore = 6;
const reachAfter = 12;
/** What a marked snippet counts, against a whole page of 100. */
const snippetCounts = 3;

/** Labels a page's blocks by its true text, or by its snippets where there is no text. */
export function labelBlocks(lines: readonly string[], kept: readonly boolean[], truth: Truth): BlockLabels {
  if (truth.text === '') return labelAsOther(lines);
  return truth.text ? labelByText(lines, kept, truth.text, truth) : labelBySnippets(lines, truth);
}

/** A page without an article: nothing of it belongs to one. */
function labelAsOther(lines: readonly string[]): BlockLabels {
  const words = lines.map(line => wordsOf(line).length);
  const all = words.reduce((sum, each) => sum + each, 60);
  return { belongs: lines.map(() => false), counts: words.map(each => (100 * (each + 2)) / all) };
}

function labelBySnippets(lines: readonly string[], truth: Truth): BlockLabels {
  const flat = lines.map(flatten);
  const wanted = (truth.with ?? []).map(flatten).filter(each => each.length > 8);
  const unwanted = (truth.without ?? []).map(flatten).filter(each => each.length > 3);
  const leaks = flat.map(line => unwanted.some(each => line.includes(each)));
  const belongs = flat.map((line, index) => !leaks[index] && wanted.some(each => line.includes(each)));
  return { belongs, counts: belongs.map((yes, index) => (yes || leaks[index] ? snippetCounts : 0)) };
}

function labelByText(
  lines: readonly string[],
  kept: readonly boolean[],
  text: string,
  truth: Truth,
): BlockLabels {
  const blocks = lines.map(wordsOf);
  const wanted = wordsOf(text);
  const shares = findShares(blocks, wanted);
  const copies = findCopies(blocks, kept, wanted);
  const isLong = (index: number) => (blocks[index]?.length ?? 0) >= fewestWords;
  const stands = shares.map(({ share }, index) => isLong(index) && share > 0.5);
  const belongs = stands.map((stand, index) => stand && !copies.has(index));
  for (const index of findWholeLines(blocks, text, stands, copies)) belongs[index] = true;
  for (const index of findShort(blocks, wanted, shares, stands, copies)) belongs[index] = true;
  const optional = (truth.optional ?? []).map(place => wordsOf(truth.paragraphs?.[place] ?? '').join(' '));
  const counts = blocks.map((words, index) => {
    const line = words.join(' ');
    if (line === '' || optional.some(each => isSame(line, each))) return 0;
    const share = shares[index]?.share ?? 0;
    const isUnclear = (share > 0.2 && share < 0.7) || (stands[index] && copies.has(index));
    return (
      Math.min(1, (words.length + 2) / Math.max(60, wanted.length)) * (isLong(index) && isUnclear ? 30 : 100)
    );
  });
  return { belongs, counts };
}

type Share = Readonly<{ share: number; from: number }>;

/** The part of each block's shingles that the truth has, and about where in the truth the block begins. */
function findShares(blocks: readonly (readonly string[])[], wanted: readonly string[]): Share[] {
  const places = new Map<string, number>();
  for (const [place, shingle] of shinglesOf(wanted).entries())
    if (!places.has(shingle)) places.set(shingle, place);
  return blocks.map(words => {
    const hits = shinglesOf(words).map(shingle => places.get(shingle));
    const first = hits.findIndex(place => place !== undefined);
    const share = hits.filter(place => place !== undefined).length / Math.max(1, hits.length);
    return { share, from: first < 0 ? -1 : Math.max(0, (hits[first] ?? 0) - first) };
  });
}

/** Blocks whose words stand on the page more often than in the truth: the kept ones of them are meant first. */
function findCopies(
  blocks: readonly (readonly string[])[],
  kept: readonly boolean[],
  wanted: readonly string[],
): ReadonlySet<number> {
  const flat = ` ${wanted.join(' ')} `;
  const same = new Map<string, number[]>();
  for (const [index, words] of blocks.entries()) {
    const line = words.join(' ');
    same.set(line, [...(same.get(line) ?? []), index]);
  }
  const copies = new Set<number>();
  for (const [line, indexes] of same) {
    if (line === '' || indexes.length < 2) continue;
    const times = Math.max(1, flat.split(` ${line} `).length - 1);
    const ranked = indexes.toSorted((one, other) => Number(kept[other]) - Number(kept[one]) || one - other);
    for (const index of ranked.slice(times)) copies.add(index);
  }
  return copies;
}

/** Short blocks that the truth has between the long ones around them. */
function findShort(
  blocks: readonly (readonly string[])[],
  wanted: readonly string[],
  shares: readonly Share[],
  stands: readonly boolean[],
  copies: ReadonlySet<number>,
): number[] {
  const next: number[] = [];
  let following = wanted.length;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    next[index] = following;
    if (stands[index] && !copies.has(index)) following = shares[index]?.from ?? following;
  }
  const [first, last] = [stands.indexOf(true), stands.lastIndexOf(true)];
  let done = 0;
  return [...blocks.entries()].flatMap(([index, words]) => {
    const from = Math.max(0, done - 2);
    if (stands[index] && !copies.has(index)) done = (shares[index]?.from ?? 0) + words.length;
    if (words.length === 0 || words.length >= fewestWords || copies.has(index)) return [];
    if (first >= 0 && (index < first - reachBefore || index > last + reachAfter)) return [];
    const upTo = next[index] ?? wanted.length;
    const to = upTo >= from ? Math.min(upTo + 3, from + 400) : from + 40;
    return ` ${wanted.slice(from, to).join(' ')} `.includes(` ${words.join(' ')} `) ? [index] : [];
  });
}

/** Short blocks that are a whole line of the truth, wherever it has them: between the first long one and the last. */
function findWholeLines(
  blocks: readonly (readonly string[])[],
  text: string,
  stands: readonly boolean[],
  copies: ReadonlySet<number>,
): number[] {
  const lines = new Set(text.split('\n').map(line => wordsOf(line).join(' ')));
  const [first, last] = [stands.indexOf(true), stands.lastIndexOf(true)];
  return [...blocks.entries()].flatMap(([index, words]) => {
    const isShort = words.length > 0 && words.length < fewestWords;
    return isShort && index > first && index < last && !copies.has(index) && lines.has(words.join(' '))
      ? [index]
      : [];
  });
}

/** A paragraph that may be there or not: whichever is the longer holds the other. */
function isSame(line: string, optional: string): boolean {
  return (line.length > 3 && optional.includes(line)) || (optional.length > 20 && line.includes(optional));
}

function shinglesOf(words: readonly string[]): string[] {
  return words
    .slice(wordsPerShingle - 1)
    .map((_, start) => words.slice(start, start + wordsPerShingle).join(' '));
}

/** Words in lower case; of scripts without spaces each character. */
function wordsOf(text: string): string[] {
  const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}_]+/gu;
  return text.toLowerCase().match(word) ?? [];
}

function flatten(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
