import { entryMark } from '../../story-marks.ts';
import type { BlockPage } from '../block-page.ts';
import type { PageBlock } from '../list-page-blocks.ts';
import type { Amendment } from './amendment.ts';

/** A line over an entry: its time, its heading. Characters. */
const longestHead = 160;
/** So much of a line in bold type makes it a heading. Share of its characters. */
const mostlyStrong = 0.9;
/** So many entries side by side are a row. */
const fewestInRow = 4;
/** Below this likelihood a line of an entry is something else. */
const least = 0.03;

/**
 * The time and the heading of a live blog's entry stay where a part of the entry stays. An entry between two that stay
 * stays with its text, however short it is, and so does the last or first of a row of which all others stay.
 */
export const keepEntryTimes: Amendment = ({ page, likelihoods, belongs }) => {
  const entries = listEntries(page);
  const holderOf = (entry: Element | undefined) => entry && page.parents.get(entry);
  const isKept = (blocks: readonly number[] | undefined) => blocks?.some(index => belongs[index]) === true;
  const kept = entries.map(({ indexes }) => isKept(indexes));
  const isRow = entries.length >= fewestInRow && kept.filter(each => !each).length === 1;
  for (const [place, { element, indexes }] of entries.entries()) {
    const beside = [place - 1, place + 1].filter(each => entries[each] !== undefined);
    const standsInRow = () =>
      beside.length === 2 ||
      (isRow && beside.every(each => holderOf(entries[each]?.element) === holderOf(element)));
    if (!kept[place] && beside.every(each => kept[each]) && standsInRow()) {
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

/** Every entry with its blocks by their numbers, in the order of the page. */
function listEntries({ blocks, parents }: BlockPage): { element: Element; indexes: number[] }[] {
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
  return Array.from(entries, ([element, indexes]) => ({ element, indexes }));
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
