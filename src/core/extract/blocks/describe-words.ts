import { type BlockPage, type Column, makeColumns } from './block-page.ts';

/** How much a word speaks for the story (above 0) or against it (below 0). */
export type WordWeights = Readonly<{ get(word: string): number | undefined }>;

/** A longer block is prose, and its words say what the story is about. Characters. */
const longestTold = 300;
const signs = ['©', '→', '»', '›', '|', '#', '@'];

/** Describes each short block by what its words say in most articles: that they are read, or passed over. */
export function describeWords(
  page: BlockPage,
  words: readonly (readonly string[])[],
  weights: WordWeights,
): Column[] {
  return wordColumns(
    page.blocks.map(({ line }, index) => tellWords(line, words[index] ?? [])),
    weights,
  );
}

/** The columns of blocks of which these words are weighed. */
export function wordColumns(words: readonly (readonly string[])[], weights: WordWeights): Column[] {
  const names = ['words sum', 'words mean', 'worst word', 'best word', 'known words'];
  return makeColumns(names, words.length, index => {
    const { sum, known, least, most } = weighLine(words[index] ?? [], weights);
    return [sum, sum / Math.max(1, known), least, most, known];
  });
}

/**
 * What of a block's words is weighed: each word once, the first one or two as an opening (`^`), the last as an
 * ending (`$`), and signs that menus and credits are made of. `written` are the words of the line's `wordKey`.
 */
export function tellWords(line: string, written: readonly string[]): readonly string[] {
  if (line.length > longestTold || !written[0]) return [];
  const words = written.map(word => (isNumber(word) ? '0' : word));
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

function isNumber(word: string): boolean {
  // Nearly no word begins with a figure.
  return word.charCodeAt(0) <= 0x39 && /^\d+$/.test(word);
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
