import type { Amendment } from './amendment.ts';

/** Below this likelihood a heading heads something else. */
const least = 0.03;
const longestHeading = 160;

/** A heading between two blocks of the story, in the box of both, heads the second. */
export const keepHeadings: Amendment = ({ page: { blocks, parents }, likelihoods, belongs }) => {
  for (const [index, { element, line, linked }] of blocks.entries()) {
    if (belongs[index] || !/^h[2-6]$/.test(element.localName) || line.length > longestHeading) continue;
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (!before || !after || !belongs[index - 1] || !belongs[index + 1]) continue;
    const holder = parents.get(element);
    const isBetween = parents.get(before.element) === holder && parents.get(after.element) === holder;
    const isLink = linked > line.length * 0.5;
    if (isBetween && !isLink && (likelihoods[index] ?? 0) >= least) belongs[index] = true;
  }
};
