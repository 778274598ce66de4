import { lineOf } from '../../collapse-space.ts';
import { entryTimeMark } from '../../story-marks.ts';
import type { Amendment } from './amendment.ts';

const longestTime = 60;
/** So many blocks after its time an entry has begun. */
const reach = 4;

/** The time of a live blog's entry stays where a part of the entry stays. */
export const keepEntryTimes: Amendment = ({ page: { blocks, parents }, belongs }) => {
  for (const [index, { element, line }] of blocks.entries()) {
    if (belongs[index] || line.length > longestTime) continue;
    if (!element.hasAttribute(entryTimeMark) && !element.querySelector(`[${entryTimeMark}]`)) continue;
    const entry = entryOf(element, line);
    for (let next = index + 1; next <= index + reach && next < blocks.length; next += 1) {
      if (belongs[next] && blocks[next] && isBelow(blocks[next]?.element, entry)) belongs[index] = true;
    }
  }

  /** The smallest element around a time that holds more than it. */
  function entryOf(element: Element, line: string): Element | undefined {
    let entry: Element | undefined = element;
    while (entry && lineOf(entry) === line) entry = parents.get(entry);
    // What holds more than one time is the list.
    return entry && entry.querySelectorAll(`[${entryTimeMark}]`).length === 1 ? entry : undefined;
  }

  function isBelow(element: Element | undefined, entry: Element | undefined): boolean {
    if (!entry) return false;
    for (let each = element; each; each = parents.get(each)) if (each === entry) return true;
    return false;
  }
};
