import type { Truth } from '../eval/corpus.ts';
import type { DescribedPage } from './described-page.ts';
import type { BlockLabels } from './label-blocks.ts';

/** A described page with the answers. */
export type LabelledPage = DescribedPage &
  BlockLabels &
  Readonly<{ id: string; publisher: string; truth: Truth }>;
