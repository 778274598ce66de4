import { compareKey } from '../../compare-key.ts';
import type { BlockPage } from '../block-page.ts';
import type { Amendment } from './amendment.ts';

/** Below this likelihood a heading heads something else. */
const least = 0.03;
const longestHeading = 160;

/**
 * A heading between two blocks of the story, in the box of both, heads the second. So does one with which a box of the
 * story begins, where another heading of its level is kept.
 */
export const keepHeadings: Amendment = ({ page, likelihoods, belongs }) => {
  const { blocks, parents, metadata } = page;
  const headline = compareKey(metadata.headline ?? '');
  const levels = new Set(blocks.flatMap(({ element }, index) => (belongs[index] ? element.localName : [])));
  for (const [index, { element, line, linked }] of blocks.entries()) {
    if (belongs[index] || !/^h[2-6]$/.test(element.localName) || line.length > longestHeading) continue;
    const after = blocks[index + 1];
    if (!after || !belongs[index + 1]) continue;
    const holder = parents.get(element);
    if (parents.get(after.element) !== holder || linked > line.length * 0.5) continue;
    if ((likelihoods[index] ?? 0) < least) continue;
    const isBetween = belongs[index - 1] === true && holderBefore(page, index) === holder;
    const isAlike = levels.has(element.localName) && holder?.firstElementChild === element;
    if (isBetween || (isAlike && compareKey(line) !== headline)) belongs[index] = true;
  }
};

function holderBefore({ blocks, parents }: BlockPage, index: number): Element | undefined {
  const before = blocks[index - 1]?.element;
  return before && parents.get(before);
}
