import type { GrowthOptions } from './grow-trees.ts';
import type { LabelledPage } from './labelled-page.ts';
import { judgePage, learnModel } from './learn-model.ts';

const folds = 4;

/**
 * Judges every page by a model that has seen no page of its publisher: the likelihood of each block by the page's
 * id. What is measured on it holds for publishers that nobody has learned from.
 */
export function crossValidate(
  pages: readonly LabelledPage[],
  features: readonly string[],
  options: GrowthOptions,
  report: (line: string) => void,
): Map<string, Float32Array> {
  const judged = new Map<string, Float32Array>();
  for (let fold = 0; fold < folds; fold += 1) {
    const isUnseen = ({ publisher }: LabelledPage) => foldOf(publisher) === fold;
    const judge = judgePage(learnModel(pages.filter(page => !isUnseen(page)), features, options));
    for (const page of pages.filter(isUnseen)) judged.set(page.id, judge(page));
    report(`${fold + 1} of ${folds} parts judged by what the others taught`);
  }
  return judged;
}

/** The part a publisher is in: the same on every run. */
function foldOf(publisher: string): number {
  let hash = 7;
  for (const character of publisher) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % folds;
}
