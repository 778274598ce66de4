import type { BlockName } from './article-edits.ts';

/**
 * The blocks of a body by their names, in its order: everything at the top, and what is inside sections, such as the
 * entries of a live blog. Notes are one block.
 */
export function nameBlocks(body: ParentNode): ReadonlyMap<BlockName, Element> {
  const blocks = new Map<BlockName, Element>();
  [...body.children].forEach((block, index) => {
    blocks.set(String(index), block);
    if (!block.matches('section:not([role])')) return;
    [...block.children].forEach((inner, place) => {
      blocks.set(`${index}.${place}`, inner);
    });
  });
  return blocks;
}
