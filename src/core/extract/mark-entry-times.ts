import { collapseSpace, lineOf } from './collapse-space.ts';
import { entryTimeMark } from './story-marks.ts';

/** Fewer alike entries are a byline and an update, not a live blog. */
const fewestEntries = 3;
const mostTimes = 1000;
/** A time stands alone, or beside a name. Characters. */
const longestTime = 60;
/** Before the time stands no more than a label. Characters. */
const longestLead = 40;
/** An entry has something to tell. Characters, on average. */
const leastEntry = 80;
/** How far above its time an entry's border is looked for. Elements. */
const highest = 6;

/**
 * Marks the time that each entry of a live blog begins with: alike elements side by side (by name and class), each
 * with a time of its own at its start and text. Comments look so, too: whether they belong is asked later.
 */
export function markEntryTimes(page: Document): void {
  const known = new Map<Element, boolean>();
  for (const time of [...page.body.querySelectorAll('time[datetime]')].slice(0, mostTimes)) {
    const entry = findEntry(time, known);
    if (!entry || lineOf(time).length > longestTime) continue;
    if (
      !lineOf(entry)
        .slice(0, longestLead + longestTime)
        .includes(lineOf(time))
    )
      continue;
    time.setAttribute(entryTimeMark, '');
  }
}

function findEntry(time: Element, known: Map<Element, boolean>): Element | null {
  let entry = time.parentElement;
  for (let height = 0; entry?.parentElement && height < highest; height += 1) {
    const list = entry.parentElement;
    let isList = known.get(list);
    if (isList === undefined) {
      isList = holdsEntries(list);
      known.set(list, isList);
    }
    if (isList) return entry;
    entry = list;
  }
  return null;
}

function holdsEntries(list: Element): boolean {
  if (list.childElementCount < fewestEntries) return false;
  const shapes = new Map<string, { entries: number; text: number }>();
  for (let child = list.firstElementChild; child; child = child.nextElementSibling) {
    if (!child.querySelector('time[datetime]') || child.localName === 'time') continue;
    const shape = `${child.localName} ${(child.getAttribute('class') ?? '').split(/\s+/)[0]}`;
    const seen = shapes.get(shape) ?? { entries: 0, text: 0 };
    shapes.set(shape, seen);
    seen.entries += 1;
    seen.text += collapseSpace(child.textContent ?? '').length;
  }
  return [...shapes.values()].some(
    ({ entries, text }) => entries >= fewestEntries && text >= entries * leastEntry,
  );
}
