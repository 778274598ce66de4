import { compareKey } from '../../compare-key.ts';
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
    if (linked > line.length * 0.5 || (likelihoods[index] ?? 0) < least) continue;
    const list = parents.get(after.element);
    // What a heading heads is the next block, or the list that it begins.
    if (list !== holder && !(list?.matches('ul, ol, dl') && parents.get(list) === holder)) continue;
    const isBetween = belongs[index - 1] === true && isBelow(blocks[index - 1]?.element, holder);
    const isAlike = levels.has(element.localName) && holder?.firstElementChild === element;
    if (isBetween || (isAlike && compareKey(line) !== headline)) belongs[index] = true;
  }

  function isBelow(element: Element | undefined, holder: Element | undefined): boolean {
    const above = element && parents.get(element);
    return above === holder || (above?.matches('ul, ol, dl') === true && parents.get(above) === holder);
  }
};
