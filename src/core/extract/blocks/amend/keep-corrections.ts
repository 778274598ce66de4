import type { BlockPage } from '../block-page.ts';
import { isCorrection } from '../is-correction.ts';
import type { Amendment } from './amendment.ts';

/** Characters. */
const longestTitle = 80;
/** So near the first or the last block of the story a correction of it stands. Blocks. */
const reach = 8;
/** How far above it the box is that holds a part of the story, too. Elements. */
const highest = 3;

/** A correction, or a line that says what has been changed, is a part of the article that it stands at. */
export const keepCorrections: Amendment = ({ page, belongs }) => {
  const [first, last] = [belongs.indexOf(true), belongs.lastIndexOf(true)];
  if (first < 0) return;
  const story = holdersOf(page, belongs);
  const isNear = (index: number) =>
    index >= first - reach && index <= last + reach && standsBeside(page, index, story);
  for (const [index, block] of page.blocks.entries()) {
    const reason = page.fates[index]?.reason;
    if (belongs[index] || reason === 'hidden' || reason === 'comments' || reason === 'dialog') continue;
    if (!isCorrection(block, page) || !isNear(index)) continue;
    belongs[index] = true;
    const title = page.blocks[index - 1];
    const isTitled = title && /^h[2-6]$/.test(title.element.localName) && title.line.length <= longestTitle;
    if (isTitled && page.parents.get(title.element) === page.parents.get(block.element))
      belongs[index - 1] = true;
  }
};

/** Every element that holds a block of the story, but the page itself. */
function holdersOf({ blocks, parents, root }: BlockPage, belongs: readonly boolean[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const [index, { element }] of blocks.entries()) {
    if (!belongs[index]) continue;
    for (
      let each = parents.get(element);
      each && each !== root && !holders.has(each);
      each = parents.get(each)
    ) {
      holders.add(each);
    }
  }
  return holders;
}

function standsBeside({ blocks, parents }: BlockPage, index: number, story: ReadonlySet<Element>): boolean {
  let each = blocks[index]?.element;
  for (let height = 0; each && height < highest; height += 1) {
    each = parents.get(each);
    if (each && story.has(each)) return true;
  }
  return false;
}
