import { nameTokens } from '../../name-tokens.ts';
import type { BlockPage } from '../block-page.ts';
import type { PageBlock } from '../list-page-blocks.ts';
import type { Amendment } from './amendment.ts';

/** Fewer alike blocks say nothing of each other. */
const fewest = 4;
/** So many of them are kept, or the others go their own way. Share of their number. */
const leastKept = 0.4;

/**
 * Blocks of one name, in boxes of one name, side by side are read as one: questions and answers, steps, dated lines.
 * Where many are kept, the others that Readability found with them stay, inside the story.
 */
export const keepAlike: Amendment = ({ page, belongs }) => {
  const groups = new Map<string, number[]>();
  for (const [index, block] of page.blocks.entries()) {
    const name = nameOf(block, page);
    const fate = page.fates[index];
    if (name === null || !fate?.isFound || fate.reason !== null || block.linked > block.line.length / 2)
      continue;
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  const [first, last] = [belongs.indexOf(true), belongs.lastIndexOf(true)];
  for (const group of groups.values()) {
    const kept = group.filter(index => belongs[index]);
    if (group.length < fewest || kept.length < group.length * leastKept) continue;
    for (const index of group) if (index >= first && index <= last) belongs[index] = true;
  }
};

/** What the page calls a block and what it stands in; `null` where it calls the block nothing. */
function nameOf({ element }: PageBlock, { parents }: BlockPage): string | null {
  const own = nameTokens(element);
  const holder = parents.get(element);
  if (own === ' ' || !holder) return null;
  return `${element.localName}${own}/${holder.localName}${nameTokens(holder).split(' ')[1] ?? ''}`;
}
