import { compareKey } from '../compare-key.ts';
import type { BlockPage } from './block-page.ts';

/** The place of the heading that reads as the headline among the blocks, the last of several; `-1` for none. */
export function findHeadlineBlock({ blocks, metadata }: BlockPage): number {
  const key = compareKey(metadata.headline ?? '');
  if (key === '') return -1;
  return blocks.findLastIndex(
    ({ element, line }) => /^h[12]$/.test(element.localName) && compareKey(line) === key,
  );
}
