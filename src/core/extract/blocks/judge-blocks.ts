import type { RemovalReason } from '../../article.ts';
import type { Trace } from '../trace.ts';
import { amendChoice } from './amend/amend-choice.ts';
import { type BlockFate, type BlockPage, isKept } from './block-page.ts';
import { readTrees } from './boosted-trees.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { describeBlocks } from './describe-blocks.ts';
import { guessReason } from './guess-reason.ts';
import { storyModel } from './story-model.ts';

const weights = {
  names: new Map(Object.entries(storyModel.names)),
  words: new Map(Object.entries(storyModel.words)),
};
const oracle = readTrees(storyModel);

/** A page of more blocks is a register or an attack; judging takes a tenth of a millisecond for each. */
const mostJudged = 30_000;

export type Judgement = Readonly<{
  belongs: boolean;
  /** How likely the block belongs to the story, 0 to 1. */
  likelihood: number;
  /** What it looks like if it does not. */
  reason: RemovalReason;
  /** How much each feature spoke for it (above 0) or against it, the strongest first. */
  because(): readonly Readonly<{ feature: string; value: number; weight: number }>[];
}>;

/**
 * Judges every block of a page: whether it belongs to the story, and if not, what it looks like. The model was
 * learned from pages whose article people marked: docs/decisions/0006.
 */
export function judgeBlocks(page: BlockPage, trace: Trace): Judgement[] {
  if (page.blocks.length > mostJudged) return page.fates.map(believe);
  const known = describeBlocks(page, weights);
  const columns = storyModel.features.map(name => known.get(name));
  const rowOf = (index: number) => Float32Array.from(columns, column => column?.[index] ?? 0);
  const likelihoods = askAll(columns, page.blocks.length);
  const words = [...(known.get('words') ?? [])];
  const { choice } = storyModel;
  const chosen = chooseBlocks(likelihoods, words, choice);
  // Where nothing is likely, the likeliest is looked at all the same: whether it is an article is asked later.
  const belongs = [
    ...(chosen.includes(true) ? chosen : chooseBlocks(likelihoods, words, { ...choice, least: 0 })),
  ];
  amendChoice({ page, likelihoods, belongs }, trace);
  return page.blocks.map((_, index) => ({
    belongs: belongs[index] ?? false,
    likelihood: likelihoods[index] ?? 0,
    reason: guessReason(known, index),
    because: () => explain(rowOf(index)),
  }));
}

/** What the steps before made of a block, as a judgement. */
function believe(fate: BlockFate): Judgement {
  const belongs = isKept(fate);
  return {
    belongs,
    likelihood: belongs ? 1 : 0,
    reason: fate.reason ?? 'outside-article',
    because: () => [],
  };
}

function askAll(columns: readonly (Float32Array | undefined)[], size: number): Float32Array {
  const likelihoods = new Float32Array(size);
  const row = new Float32Array(columns.length);
  for (let index = 0; index < size; index += 1) {
    for (let place = 0; place < row.length; place += 1) row[place] = columns[place]?.[index] ?? 0;
    likelihoods[index] = oracle.ask(row);
  }
  return likelihoods;
}

function explain(row: Float32Array) {
  return Array.from(oracle.explain(row), ([number, weight]) => ({
    feature: storyModel.features[number] ?? '',
    value: row[number] ?? 0,
    weight,
  })).sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}
