import type { RemovalReason } from '../../article.ts';
import { wordKey } from '../../metadata/text/compare-words.ts';
import { type BlockPage, type Column, columnOf, isKept } from './block-page.ts';
import { countCharacters } from './count-characters.ts';
import { describeCompany } from './describe-company.ts';
import { describeLabels } from './describe-labels.ts';
import { describeNames } from './describe-names.ts';
import { describeNeighbours } from './describe-neighbours.ts';
import { describePlace } from './describe-place.ts';
import { describeStatements } from './describe-statements.ts';
import { describeText } from './describe-text.ts';
import { describeTree } from './describe-tree.ts';
import { describeWords, type WordWeights } from './describe-words.ts';
import type { NameWeights } from './weigh-names.ts';

const reasons: readonly RemovalReason[] = [
  ...([
    'hidden',
    'dialog',
    'consent',
    'navigation',
    'share',
    'newsletter',
    'related',
    'advertisement',
  ] as const),
  ...(['comments', 'form', 'player', 'byline', 'author-biography', 'tags', 'headline-repeated'] as const),
  ...(['copyright', 'outside-article'] as const),
];

/** What a model has learned of the words in names and lines. */
export type Weights = Readonly<{ names: NameWeights; words: WordWeights }>;

/** So much of a line tells what it is. Characters. */
const longestKeyed = 400;

/** Everything that a model may want to know of a page's blocks: columns of numbers by name. Linear in the page. */
export function describeBlocks(page: BlockPage, { names, words }: Weights): Map<string, Float32Array> {
  const known = new Map<string, Float32Array>();
  const add = (columns: readonly Column[]) => {
    for (const { name, numbers } of columns) known.set(name, numbers);
  };
  const keys = page.blocks.map(({ line }) => wordKey(line.slice(0, longestKeyed)));
  // Parted once: every list that is asked about a word has to work out the word's hash, once for each copy of it.
  const wordsOfKeys = keys.map(key => key.split(' '));
  add(
    describeText(
      page,
      page.blocks.map(({ line }) => countCharacters(line)),
    ),
  );
  add(describeFates(page));
  add(describeLabels(page, keys, wordsOfKeys));
  add(describeStatements(page, keys, wordsOfKeys));
  add(describeTree(page));
  add(describeNames(page, names));
  add(describeWords(page, wordsOfKeys, words));
  add(describeCompany(page));
  add(describePlace(page));
  add(describeNeighbours(page, known));
  return known;
}

function describeFates(page: BlockPage): Column[] {
  const column = (name: string, value: (index: number) => number) => columnOf(name, page, value);
  return [
    column('found', index => (page.fates[index]?.isFound ? 1 : 0)),
    column('kept', index => {
      const fate = page.fates[index];
      return fate && isKept(fate) ? 1 : 0;
    }),
    column('reason', index => {
      const reason = page.fates[index]?.reason ?? null;
      return reason === null ? 0 : reasons.indexOf(reason) + 1;
    }),
  ];
}
