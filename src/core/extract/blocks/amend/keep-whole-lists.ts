import type { Amendment } from './amendment.ts';

/** So much of a list is kept, or the rest of it goes its own way. Share of its characters. */
const leastKept = 0.3;

/** A list is read as one: where a good part of it is kept, the items that Readability found with it stay. */
export const keepWholeLists: Amendment = ({ page: { blocks, fates, parents }, belongs }) => {
  const lists = new Map<Element, number[]>();
  for (const [index, { element }] of blocks.entries()) {
    const list = element.localName === 'li' ? parents.get(element) : undefined;
    if (!list) continue;
    const items = lists.get(list);
    if (items) items.push(index);
    else lists.set(list, [index]);
  }
  for (const items of lists.values()) {
    const sizes = items.map(index => blocks[index]?.line.length ?? 0);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const kept = sizes.reduce((sum, size, place) => (belongs[items[place] ?? -1] ? sum + size : sum), 0);
    if (kept < all * leastKept) continue;
    for (const index of items) {
      const fate = fates[index];
      if (fate?.isFound && fate.reason === null) belongs[index] = true;
    }
  }
};
