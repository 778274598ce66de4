import { ReadError } from '../read-error.ts';
import { findSelectedRanges } from './find-selected-ranges.ts';
import { longestSelection } from './limits.ts';
import { MarkupWriter } from './markup-writer.ts';
import { selectPart } from './selected-part.ts';
import type { Walk } from './walk.ts';
import { writePage } from './write-page.ts';

/**
 * What is selected in a page that was just written, as a page of its own: the selected nodes in the elements that they
 * stand in, their first and last text cut where the selection begins and ends. `null` where no word is selected, or so
 * much that it would not fit beside the page itself.
 * @param written how long the whole page's markup is
 */
export function captureSelection(page: Document, whole: Walk, written: number): string | null {
  const { limits, shadowRootOf, frames } = whole;
  const ranges = findSelectedRanges(page, { shadowRootOf, frames });
  if (ranges.length === 0) return null;
  const part = selectPart(ranges, { shadowRootOf, frames });
  const writer = new MarkupWriter(Math.min(longestSelection, limits.markup - written));
  try {
    writePage(page, { ...whole, writer, part, visited: 0, lineBreak: 'none' });
  } catch (thrown) {
    if (thrown instanceof ReadError) return null;
    throw thrown;
  }
  return part.hasWords() ? writer.toString() : null;
}
