import { entryMark } from '../../story-marks.ts';
import type { BlockPage } from '../block-page.ts';
import type { PageBlock } from '../list-page-blocks.ts';
import type { Amendment } from './amendment.ts';

/** A line over an entry: its time, its heading. Characters. */
const longestHead = 160;
/** So much of a line in bold type makes it a heading. Share of its characters. */
const mostlyStrong = 0.9;
/** Below this likelihood a line of an entry is something else. */
const least = 0.03;

/**
 * The time and the heading of a live blog's entry stay where a part of the entry stays. An entry between two that stay
 * stays with its text, however short it is.
 */
export const keepEntryTimes: Amendment = ({ page, likelihoods, belongs }) => {
  const entries = listEntries(page);
  const isKept = (blocks: readonly number[] | undefined) => blocks?.some(index => belongs[index]) === true;
  const kept = entries.map(isKept);
  for (const [place, indexes] of entries.entries()) {
    if (!kept[place] && kept[place - 1] && kept[place + 1]) {
      for (const index of indexes)
        if (isText(page.blocks[index]) && (likelihoods[index] ?? 0) >= least) belongs[index] = true;
    }
    const first = indexes.findIndex(index => belongs[index]);
    if (first < 0) continue;
    for (const [at, index] of indexes.entries()) {
      const block = page.blocks[index];
      if (block && (block.isEntryTime ? block.line.length <= longestHead : at < first && isHead(block)))
        belongs[index] = true;
    }
  }
};

/** The blocks of each entry by their numbers, in the order of the page. */
function listEntries({ blocks, parents }: BlockPage): number[][] {
  const entries = new Map<Element, number[]>();
  const known = new Map<Element, Element | null>();
  for (const [index, { element }] of blocks.entries()) {
    const path: Element[] = [];
    let each: Element | undefined = element;
    while (each && !known.has(each) && !each.hasAttribute(entryMark)) {
      path.push(each);
      each = parents.get(each);
    }
    const entry = each === undefined ? null : each.hasAttribute(entryMark) ? each : (known.get(each) ?? null);
    for (const step of path) known.set(step, entry);
    if (!entry) continue;
    const indexes = entries.get(entry);
    if (indexes) indexes.push(index);
    else entries.set(entry, [index]);
  }
  return [...entries.values()];
}

function isHead({ element, line, strong, linked }: PageBlock): boolean {
  if (line.length > longestHead || linked > line.length / 2) return false;
  return /^h[1-6]$/.test(element.localName) || strong >= line.length * mostlyStrong;
}

function isText(block: PageBlock | undefined): boolean {
  return (
    block !== undefined &&
    block.linked <= block.line.length / 2 &&
    /^(?:p|li|h[1-6]|blockquote)$/.test(block.element.localName)
  );
}
