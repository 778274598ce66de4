import type { Metadata, ReadingName } from '../../article.ts';
import { type BlockPage, isKept } from '../blocks/block-page.ts';
import type { Judgement } from '../blocks/judge-blocks.ts';

/**
 * Another reading is offered where it has so many characters more than the shown one, and so large a share of it.
 * Below, nobody would miss anything. Measured on 583 pages: one in thirty is offered one.
 */
const leastMore = 400;
const leastShare = 0.25;

/**
 * Which other reading of a page has a good deal of text that the judged one has not: what the page states to be its
 * text, else what Readability found. `null` for most pages.
 */
export function chooseOther(
  { blocks, fates }: BlockPage,
  judgements: readonly Judgement[],
  { declaredBody }: Metadata,
): Extract<ReadingName, 'declared' | 'found'> | null {
  let judged = 0;
  let onlyFound = 0;
  for (const [index, { line }] of blocks.entries()) {
    const fate = fates[index];
    if (judgements[index]?.belongs) judged += line.length;
    else if (fate && isKept(fate)) onlyFound += line.length;
  }
  const isMuch = (more: number) => more >= leastMore && more >= judged * leastShare;
  if (declaredBody !== null && isMuch(declaredBody.length - judged)) return 'declared';
  return isMuch(onlyFound) ? 'found' : null;
}
