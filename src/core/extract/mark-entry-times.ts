import { readStatedDate } from '../metadata/dates/read-stated-date.ts';
import { readWrittenDate } from '../metadata/dates/read-written-date.ts';
import { collapseSpace, lineOf } from './collapse-space.ts';
import { entryMark, entryTimeMark } from './story-marks.ts';
import { unwrap } from './unwrap.ts';

/** Fewer alike entries are a byline and an update, not a live blog. */
const fewestEntries = 3;
const mostTimes = 1000;
/** A time stands alone, or beside a name. Characters. */
const longestTime = 60;
/** Before the time stands no more than a label or a heading. Characters. */
const longestLead = 40;
/** An entry has something to tell. Characters, on average. */
const leastEntry = 80;
/** How far above its time an entry's border is looked for. Elements. */
const highest = 6;

/** A time of day, as a text of its own. */
const clock = /(?<!\d)(?:[01]?\d|2[0-3])\s?[:.h]\s?[0-5]\d(?!\d)/;
const bareClock = new RegExp(`^\\s*${clock.source}\\s*(?:Uhr|h|[ap]\\.?m\\.?|[A-Z]{2,4})?\\s*[-–—:|]?\\s*$`);

type Entries = Map<string, Set<Element>>;

/**
 * Marks the entries of a live blog, and the time each begins with: alike elements side by side (by name and class), each
 * with a time of its own at its start and text. Comments look so, too: whether they belong is asked later. A time that
 * says only how long ago it was is said anew, as the page states it.
 */
export function markEntryTimes(page: Document): void {
  const times = listTimes(page.body);
  const lists = gatherEntries(times);
  for (const time of times) {
    const entry = findEntry(time, lists);
    if (!entry || entry.hasAttribute(entryMark) || !beginsWith(entry, lineOf(time))) continue;
    entry.setAttribute(entryMark, '');
    time.setAttribute(entryTimeMark, '');
    sayWhen(time);
    unlink(time);
  }
}

/** The elements of times, and those with nothing but a time of day in them. */
function listTimes(root: Element): Element[] {
  const times: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
  for (let node = walker.nextNode(); node && times.length < mostTimes; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (node.nodeType === 1) {
      // Node type 1 is an element.
      const element = node as Element;
      if (element.matches('time[datetime]') && lineOf(element).length <= longestTime) times.push(element);
    } else if (holder && bareClock.test(node.nodeValue ?? '') && standsAlone(holder)) times.push(holder);
  }
  return times;
}

/** A time of day in the middle of a sentence or in a table is no time of an entry. */
function standsAlone(holder: Element): boolean {
  // What holds more than a time and a name is not asked for all its words.
  if (holder.firstChild?.nextSibling?.nextSibling?.nextSibling) return false;
  if (holder.closest('time[datetime], table')) return false;
  const paragraph = holder.closest('p');
  return (paragraph === null || paragraph === holder) && lineOf(holder).length <= longestTime;
}

/** For every element above a time, the children with a time in them, by what they have in common. */
function gatherEntries(times: readonly Element[]): ReadonlyMap<Element, Entries> {
  const lists = new Map<Element, Entries>();
  for (const time of times) {
    let entry: Element | null = time;
    for (
      let height = 0;
      entry?.parentElement && height <= highest;
      height += 1, entry = entry.parentElement
    ) {
      if (entry === time && time.localName === 'time') continue;
      const entries: Entries = lists.get(entry.parentElement) ?? new Map<string, Set<Element>>();
      lists.set(entry.parentElement, entries);
      const shape = shapeOf(entry);
      const alike = entries.get(shape) ?? new Set<Element>();
      entries.set(shape, alike.add(entry));
    }
  }
  for (const entries of lists.values()) {
    for (const [shape, alike] of entries) if (!areEntries(alike)) entries.delete(shape);
  }
  return lists;
}

function shapeOf(element: Element): string {
  return `${element.localName} ${(element.getAttribute('class') ?? '').split(/\s+/)[0]}`;
}

function areEntries(alike: ReadonlySet<Element>): boolean {
  if (alike.size < fewestEntries) return false;
  let text = 0;
  for (const entry of alike) text += collapseSpace(entry.textContent ?? '').length;
  return text >= alike.size * leastEntry;
}

function findEntry(time: Element, lists: ReadonlyMap<Element, Entries>): Element | null {
  let entry: Element | null = time;
  for (let height = 0; entry?.parentElement && height <= highest; height += 1, entry = entry.parentElement) {
    if (lists.get(entry.parentElement)?.get(shapeOf(entry))?.has(entry)) return entry;
  }
  return null;
}

/** Whether nothing but a heading and a label stands in an entry before its time. */
function beginsWith(entry: Element, time: string): boolean {
  const line = lineOf(entry);
  const heading = entry.querySelector('h1, h2, h3, h4, h5, h6');
  const title = heading ? lineOf(heading) : '';
  const start = title !== '' && line.startsWith(title) ? line.slice(title.length) : line;
  return start.slice(0, longestLead + longestTime).includes(time);
}

/** What leads to the entry itself is said by the entry. */
function unlink(time: Element): void {
  const link = time.parentElement;
  if (link?.localName === 'a' && lineOf(link) === lineOf(time)) unwrap(link);
}

/** “5 hours ago” says nothing to who reads it later. */
function sayWhen(time: Element): void {
  const words = lineOf(time);
  const stated = readStatedDate(time.getAttribute('datetime') ?? '');
  const [, day, hour] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(stated ?? '') ?? [];
  if (!day || clock.test(words) || readWrittenDate(words, null) !== null) return;
  time.textContent = `${day} ${hour}`;
}
