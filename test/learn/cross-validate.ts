import { foldOf, folds } from './fold-of.ts';
import type { GrowthOptions } from './grow-trees.ts';
import type { LabelledPage } from './labelled-page.ts';
import { judgePage, type LearnedModel, learnModel } from './learn-model.ts';

/**
 * Judges every page by a model that has seen no page of its publisher: the likelihood of each block by the page's
 * id. What is measured on it holds for publishers that nobody has learned from.
 * `taught` is given each part's model.
 */
export function crossValidate(
  pages: readonly LabelledPage[],
  features: readonly string[],
  options: GrowthOptions,
  taught: (fold: number, model: LearnedModel) => void,
): Map<string, Float32Array> {
  const judged = new Map<string, Float32Array>();
  for (let fold = 0; fold < folds; fold += 1) {
    const isUnseen = ({ publisher }: LabelledPage) => foldOf(publisher) === fold;
    const model = learnModel(
      pages.filter(page => !isUnseen(page)),
      features,
      options,
    );
    taught(fold, model);
    const judge = judgePage(model);
    for (const page of pages.filter(isUnseen)) judged.set(page.id, judge(page));
  }
  return judged;
}
