import { readTrees } from '../../src/core/extract/blocks/boosted-trees.ts';
import type { StoryModel } from '../../src/core/extract/blocks/story-model.ts';
import { type GrowthOptions, growTrees } from './grow-trees.ts';
import type { LabelledPage } from './labelled-page.ts';
import { makeLesson } from './make-lesson.ts';
import { weighPage } from './weigh-page.ts';
import { weighLineWords, weighNames } from './weigh-words.ts';

/** All that a model holds but how its likelihoods are used. */
export type LearnedModel = Omit<StoryModel, 'choice'>;

/** Learns which blocks belong to the story from pages with answers. */
export function learnModel(
  pages: readonly LabelledPage[],
  features: readonly string[],
  options: GrowthOptions,
): LearnedModel {
  const names = weighNames(pages);
  const words = weighLineWords(pages);
  const lesson = makeLesson(pages, features, ({ publisher }) => ({
    names: names.without(publisher),
    words: words.without(publisher),
  }));
  return {
    features,
    names: Object.fromEntries(names.all),
    words: Object.fromEntries(words.all),
    ...growTrees(lesson, options),
  };
}

/** How likely each block of a page belongs, as the model holds it. */
export function judgePage(model: LearnedModel): (page: LabelledPage) => Float32Array {
  const { ask } = readTrees(model);
  const weights = {
    names: new Map(Object.entries(model.names)),
    words: new Map(Object.entries(model.words)),
  };
  return page => {
    const known = weighPage(page, weights);
    const columns = model.features.map(name => known.get(name) ?? []);
    return Float32Array.from(page.lines, (_, index) =>
      ask(Float32Array.from(columns, column => column[index] ?? 0)),
    );
  };
}
