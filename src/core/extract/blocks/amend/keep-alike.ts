import { nameTokens } from '../../name-tokens.ts';
import type { BlockPage } from '../block-page.ts';
import type { PageBlock } from '../list-page-blocks.ts';
import type { Amendment } from './amendment.ts';

/** Fewer alike blocks say nothing of each other. */
const fewest = 4;
/** So many of them are kept, or the others go their own way. Share of their number. */
const leastKept = 0.4;
/** Below this likelihood a block is something else. */
const least = 0.1;

/**
 * Blocks of one name, in boxes of one name, side by side are read as one: questions and answers, steps, dated lines.
 * Where many are kept, the others that Readability found stay, inside the story and beside what is kept.
 */
export const keepAlike: Amendment = ({ page, likelihoods, belongs }) => {
  const { blocks, fates, parents } = page;
  const groups = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    const name = nameOf(block, page);
    const fate = fates[index];
    if (name === null || !fate?.isFound || fate.reason !== null || block.linked > block.line.length / 2)
      continue;
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  const holderAt = (index: number) => {
    const element = blocks[index]?.element;
    return element && parents.get(element);
  };
  /** A question without its answer is a label, an answer without its question a remark. */
  const standsWithKept = (index: number) =>
    [index - 1, index + 1].some(beside => belongs[beside] === true && holderAt(beside) === holderAt(index));
  const lineAt = (index: number) => blocks[index]?.line ?? '';
  const [first, last] = [belongs.indexOf(true), belongs.lastIndexOf(true)];
  for (const group of groups.values()) {
    const kept = group.filter(index => belongs[index]);
    if (group.length < fewest || kept.length < group.length * leastKept) continue;
    const lines = new Set<string>();
    const said = new Set<string>();
    for (const index of group) (lines.has(lineAt(index)) ? said : lines).add(lineAt(index));
    for (const index of group) {
      if (index < first || index > last || (likelihoods[index] ?? 0) < least) continue;
      // What is said again and again is a label.
      if (!said.has(lineAt(index)) && standsWithKept(index)) belongs[index] = true;
    }
  }
};

/** What the page calls a block and what it stands in; `null` where it calls the block nothing. */
function nameOf({ element }: PageBlock, { parents }: BlockPage): string | null {
  const own = nameTokens(element);
  const holder = parents.get(element);
  if (own === ' ' || !holder || /^h[1-6]$/.test(element.localName)) return null;
  return `${element.localName}${own}/${holder.localName}${nameTokens(holder).split(' ')[1] ?? ''}`;
}
