import type { BlockPage } from '../block-page.ts';

/** What is known when a choice of blocks is gone over once more. */
export type Chosen = Readonly<{
  page: BlockPage;
  /** How likely each block belongs, 0 to 1. */
  likelihoods: Float32Array;
  /** Whether each block is kept; an amendment changes it. */
  belongs: boolean[];
}>;

/** One reason to keep or to leave a block that its own words and place do not show: what stands around it. */
export type Amendment = (chosen: Chosen) => void;
