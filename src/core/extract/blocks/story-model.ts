import type { BoostedTrees } from './boosted-trees.ts';
import type { Choice } from './choose-blocks.ts';
import learned from './story-model.json' with { type: 'json' };

/** What was learned of which blocks belong to the story; `npm run learn` writes it. */
export type StoryModel = BoostedTrees &
  Readonly<{
    choice: Choice;
    /** The columns that the trees ask, in the order of their numbers in the trees. */
    features: readonly string[];
    /** How much words in names of parts, and words of lines, speak for the story. */
    names: Readonly<Record<string, number>>;
    words: Readonly<Record<string, number>>;
  }>;

export const storyModel: StoryModel = learned;
