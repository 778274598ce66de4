import { advertisementLabels } from '../../../words/advertisement-labels.ts';
import { controlLabels } from '../../../words/control-labels.ts';
import { pointerLabels } from '../../../words/pointer-labels.ts';
import { relatedLabels } from '../../../words/related-labels.ts';
import { compareKey } from '../../compare-key.ts';
import { isReadingTime } from '../is-reading-time.ts';
import type { PageBlock } from '../list-page-blocks.ts';
import type { Amendment } from './amendment.ts';

/** Longer lines are no labels, and no links to other stories under one. Characters. */
const [longestLabel, longestPointer] = [60, 300];

/** Single words (“Email”, “Close”) may be all of a line in a story. */
const wholeLines = keysOf([
  ...Object.values(advertisementLabels).flat(),
  ...Object.values(controlLabels)
    .flat()
    .filter(label => label.includes(' ')),
]);
/** Single words (“Read”, “Watch”) may begin a sentence. */
const pointers = keysOf(
  Object.values(relatedLabels)
    .flat()
    .filter(label => /[\s'’]|[^\p{Script=Latin}]/u.test(label)),
);

/** Single words that are a label before a colon and one link. */
const shortPointers = keysOf(Object.values(pointerLabels).flat());

/** So much of a line is link, or it says something of its own. Share of its characters. */
const leastLinked = 0.9;

/**
 * A line that says “advertisement”, “share this article” or “4 min read” and nothing else labels what no article holds.
 * One that says “read also” leads to other stories: by a link in the same line, or in the lines below that are nothing
 * else.
 */
export const leaveLabels: Amendment = ({ page: { blocks }, belongs }) => {
  for (const [index, block] of blocks.entries()) {
    if (!belongs[index] || !mayBeLabel(block)) continue;
    const key = block.line.length <= longestLabel ? compareKey(block.line) : '';
    const announces = pointers.has(key);
    const label = labelOf(block);
    const pointsAway = pointers.has(compareKey(label)) || isShortPointer(block, label);
    if (announces || wholeLines.has(key) || pointsAway || isReadingTime(block.line)) belongs[index] = false;
    if (!announces) continue;
    for (let next = index + 1; belongs[next] && isPointer(blocks[next]); next += 1) belongs[next] = false;
  }
};

function mayBeLabel({ element, line }: PageBlock): boolean {
  return line.length <= longestPointer && !/^(?:h[1-6]|td|th|pre)$/.test(element.localName);
}

function isPointer(block: PageBlock | undefined): boolean {
  return block !== undefined && mayBeLabel(block) && block.linked >= block.line.length * leastLinked;
}

/** What a block that holds a link says outside of its links; what stands before a colon where all of it is a link. */
function labelOf({ line, links, unlinked }: PageBlock): string {
  if (links === 0) return '';
  return unlinked.trim() === '' && links === 1 ? (/^([^:：]{3,40})[:：]/.exec(line)?.[1] ?? '') : unlinked;
}

function isShortPointer({ links }: PageBlock, label: string): boolean {
  return links === 1 && /[:：]\s*$/.test(label) && shortPointers.has(compareKey(label));
}

function keysOf(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.map(compareKey));
}
