import type { RemovalReason } from '../../article.ts';
import type { BlockPage } from './block-page.ts';
import { readTrees } from './boosted-trees.ts';
import { describeBlocks } from './describe-blocks.ts';
import storyModel from './story-model.json' with { type: 'json' };
import type { NameWeights } from './weigh-names.ts';

const weights: NameWeights = new Map(Object.entries(storyModel.names));
const ask = readTrees(storyModel);

export type Judgement = Readonly<{ belongs: boolean; reason: RemovalReason }>;

/**
 * Judges every block of a page: whether it belongs to the story, and if not, what it looks like. The model was
 * learned from pages whose article people marked: docs/decisions/0012.
 */
export function judgeBlocks(page: BlockPage): Judgement[] {
  const known = describeBlocks(page, weights);
  const columns = storyModel.features.map(name => known.get(name) ?? new Float32Array(page.blocks.length));
  return page.blocks.map((_, index) => {
    const probability = ask(columns, index);
    const isKept = known.get('kept')?.[index] === 1;
    return {
      belongs: probability > (isKept ? storyModel.keepAbove : storyModel.addAbove),
      reason: guessReason(known, index),
    };
  });
}

/** What a block is that does not belong: by its labels first, then by its links. */
function guessReason(known: ReadonlyMap<string, Float32Array>, index: number): RemovalReason {
  const says = (label: string) => known.get(`says ${label}`)?.[index] === 1;
  if (says('newsletter')) return 'newsletter';
  if (says('advertisement')) return 'advertisement';
  if (says('copyright')) return 'copyright';
  if (says('tag')) return 'tags';
  if (says('related') || (known.get('linkShare')?.[index] ?? 0) > 0.5) return 'related';
  if (says('control')) return 'share';
  if (says('dateline') || (known.get('names author')?.[index] ?? 0) > 0) return 'byline';
  return 'outside-article';
}
