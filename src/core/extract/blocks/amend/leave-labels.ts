import { advertisementLabels } from '../../../words/advertisement-labels.ts';
import { controlLabels } from '../../../words/control-labels.ts';
import { relatedLabels } from '../../../words/related-labels.ts';
import { compareKey } from '../../compare-key.ts';
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

/**
 * A line that says “advertisement” or “share this article” and nothing else labels what no article holds, and one that
 * says “read also” and is otherwise a link leads to another story, wherever they stand.
 */
export const leaveLabels: Amendment = ({ page: { blocks }, belongs }) => {
  for (const [index, { element, line }] of blocks.entries()) {
    if (!belongs[index] || line.length > longestPointer || /^(?:h[1-6]|td|th|pre)$/.test(element.localName))
      continue;
    if (line.length <= longestLabel && wholeLines.has(compareKey(line))) belongs[index] = false;
    else if (pointers.has(compareKey(labelOf(element, line)))) belongs[index] = false;
  }
};

/** What a block that holds a link says outside of its links; what stands before a colon where all of it is a link. */
function labelOf(element: Element, line: string): string {
  const links = element.querySelectorAll('a[href]');
  if (links.length === 0) return '';
  const outside = element.cloneNode(true) as Element;
  for (const link of outside.querySelectorAll('a[href]')) link.remove();
  const label = outside.textContent ?? '';
  return label.trim() === '' && links.length === 1 ? (/^([^:：]{3,40})[:：]/.exec(line)?.[1] ?? '') : label;
}

function keysOf(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.map(compareKey));
}
