import { type BlockPage, type Column, makeColumn } from './block-page.ts';

/** How much a word speaks for the story (above 0) or against it (below 0). */
export type WordWeights = Readonly<{ get(word: string): number | undefined }>;

/** A longer block is prose, and its words say what the story is about. Characters. */
const longestTold = 300;
const signs = ['©', '→', '»', '›', '|', '#', '@'];

/** Describes each short block by what its words say in most articles: that they are read, or passed over. */
export function describeWords(page: BlockPage, keys: readonly string[], weights: WordWeights): Column[] {
  return wordColumns(
    page.blocks.map(({ line }, index) => tellWords(line, keys[index] ?? '')),
    weights,
  );
}

/** The columns of blocks of which these words are weighed. */
export function wordColumns(words: readonly (readonly string[])[], weights: WordWeights): Column[] {
  const told = words.map(each => weighLine(each, weights));
  const column = (name: string, value: (index: number) => number) => makeColumn(name, words.length, value);
  return [
    column('words sum', index => told[index]?.sum ?? 0),
    column('words mean', index => (told[index]?.sum ?? 0) / Math.max(1, told[index]?.known ?? 1)),
    column('worst word', index => told[index]?.least ?? 0),
    column('best word', index => told[index]?.most ?? 0),
    column('known words', index => told[index]?.known ?? 0),
  ];
}

/**
 * What of a block's words is weighed: each word once, the first one or two as an opening (`^`), the last as an
 * ending (`$`), and signs that menus and credits are made of. `key` is the line's `wordKey`.
 */
export function tellWords(line: string, key: string): readonly string[] {
  if (line.length > longestTold || key === '') return [];
  const words = key.split(' ').map(word => (/^\d+$/.test(word) ? '0' : word));
  const told = new Set(words);
  const [first, second] = words;
  told.add(`^${first}`);
  if (second !== undefined) {
    told.add(`^${first} ${second}`);
    told.add(`${words.at(-1)}$`);
  }
  for (const sign of signs) if (line.includes(sign)) told.add(sign);
  return [...told];
}

function weighLine(words: readonly string[], weights: WordWeights) {
  let [sum, known, least, most] = [0, 0, 0, 0];
  for (const word of words) {
    const weight = weights.get(word);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
    least = Math.min(least, weight);
    most = Math.max(most, weight);
  }
  return { sum, known, least, most };
}
