import type { Lesson } from './grow-trees.ts';
import type { LabelledPage } from './labelled-page.ts';
import { type PageWeights, weighPage } from './weigh-page.ts';

/** The blocks of many pages as one lesson; those of which the truth says nothing are left out. */
export function makeLesson(
  pages: readonly LabelledPage[],
  features: readonly string[],
  weightsFor: (page: LabelledPage) => PageWeights,
): Lesson {
  const size = pages.reduce((sum, { counts }) => sum + counts.filter(count => count > 0).length, 0);
  const columns = features.map(() => new Float32Array(size));
  const answers = new Uint8Array(size);
  const counted = new Float32Array(size);
  let row = 0;
  for (const page of pages) {
    const known = weighPage(page, weightsFor(page));
    const numbers = features.map(name => known.get(name) ?? []);
    for (const [index, count] of page.counts.entries()) {
      if (count === 0) continue;
      for (const [place, column] of columns.entries()) column[row] = numbers[place]?.[index] ?? 0;
      answers[row] = page.belongs[index] ? 1 : 0;
      counted[row] = count;
      row += 1;
    }
  }
  return { columns, answers, counts: counted };
}
