import type { Amendment } from './amendment.ts';

/** So much of a list is kept, or the rest of it goes its own way. Share of its characters. */
const leastKept = 0.3;
/** So much of it is kept, and the rest is a part of it even where Readability took its links for a menu. */
const mostlyKept = 0.6;

/**
 * A list is read as one: where a good part of it is kept, the items that Readability found with it stay; where most of
 * it is, all that no step had a reason to take.
 */
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
    const isMost = kept >= all * mostlyKept;
    for (const index of items) {
      const fate = fates[index];
      if (fate && (fate.isFound || isMost) && fate.reason === null) belongs[index] = true;
    }
  }
};
