import { controlLabels } from '../../../words/control-labels.ts';
import { relatedLabels } from '../../../words/related-labels.ts';
import { compareKey } from '../../compare-key.ts';
import type { PageBlock } from '../list-page-blocks.ts';
import type { Amendment } from './amendment.ts';

/** A longer line is no label. Characters. */
const longestLabel = 80;

const labels: ReadonlySet<string> = new Set(
  [relatedLabels, controlLabels].flatMap(list => Object.values(list).flat().map(compareKey)),
);

/**
 * No story ends with what announces more or labels a button: a short line with a colon, or one that says “read also” or
 * “comments”, over something that is left out. Before a picture it may announce that.
 */
export const leaveLastLabels: Amendment = ({ page: { blocks }, belongs }) => {
  for (let last = belongs.lastIndexOf(true); last > 0; last = belongs.lastIndexOf(true)) {
    const [block, next] = [blocks[last], blocks[last + 1]];
    if (!block || !next || next.picturesBefore > 0 || !isLabel(block)) return;
    belongs[last] = false;
  }
};

function isLabel({ element, line, pictures, isEmbed }: PageBlock): boolean {
  if (
    line.length > longestLabel ||
    pictures > 0 ||
    isEmbed ||
    /^(?:td|th|pre|table)$/.test(element.localName)
  )
    return false;
  return /[:：]$/.test(line) || labels.has(compareKey(line));
}
