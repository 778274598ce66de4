import type { CorpusPage } from '../eval/corpus.ts';
import { readDescription } from './describe-corpus.ts';
import { labelBlocks } from './label-blocks.ts';
import type { LabelledPage } from './labelled-page.ts';

/** The described pages of a corpus with the answers; pages without a description are left out. */
export function readLabelledPages(pages: readonly CorpusPage[], folder: string): LabelledPage[] {
  return pages.flatMap(({ id, truth }) => {
    const described = readDescription(folder, id);
    if (!described) return [];
    const labels = labelBlocks(described.lines, described.kept, truth);
    return [{ ...described, ...labels, id, publisher: truth.group ?? id, truth }];
  });
}
