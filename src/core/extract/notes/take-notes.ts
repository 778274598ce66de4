import { marks } from '../../capture/marks.ts';
import { noteId, noteReferenceId, noteRoles } from '../../note-anchors.ts';
import { moveChildren } from '../move-children.ts';
import { orderAttribute } from '../removal-log.ts';
import { cleanNote } from './clean-note.ts';
import { findNotes } from './find-notes.ts';
import { findRaisedNotes } from './find-raised-notes.ts';
import { findSideNotes } from './find-side-notes.ts';
import { readMark } from './note-mark.ts';
import { takeHeading } from './take-heading.ts';

/** Notes that wait for the article to be found, by the ids of the places in the text that refer to them. */
export type TakenNotes = Readonly<{
  /** What the page writes over its notes, `null` for nothing. */
  heading: string | null;
  /** Items of a list, each by the address that leads to it. */
  items: ReadonlyMap<string, Element>;
}>;

const inlines = 'sup, span, a, b, strong, i, em, small, cite, label, button';
const widestWrapper = 5;

/**
 * Takes the notes out of the page, and makes what refers to them links in one shape. A note says nothing of where it
 * stands: it belongs where a text refers to it. `addresses` are those of the page.
 */
export function takeNotes(page: Document, addresses: readonly (string | null)[]): TakenNotes {
  dropForgedIds(page);
  const linked = findNotes(page, addresses);
  const notes = [...(linked.length > 0 ? linked : findRaisedNotes(page)), ...findSideNotes(page)];
  dropForgedRoles(page);
  const items = new Map<string, Element>();
  const holders = new Set<Element>();
  for (const [index, { block, mark, references }] of notes.entries()) {
    const number = index + 1;
    const holder = block.parentElement;
    if (holder && !holder.matches('p, li')) holders.add(holder);
    items.set(`#${noteId(number)}`, takeItem(block, { mark, places: listPlaces(references) }, page));
    for (const [time, link] of references.entries()) writeReference(link, mark, [number, time + 1], page);
  }
  return { heading: takeHeading(holders), items };
}

/** A page cannot say that something is a note of ours. */
function dropForgedIds(page: Document): void {
  for (const element of page.querySelectorAll('[id^="cc-note-"]')) element.removeAttribute('id');
}

/** The page's own word for a note has been heard by now; from here on the role says that we have written it. */
function dropForgedRoles(page: Document): void {
  for (const role of Object.values(noteRoles)) {
    for (const element of page.querySelectorAll(`[role~="${role}"]`)) element.removeAttribute('role');
  }
}

/** The ids by which a note can lead back to where it is referred to. */
function listPlaces(references: readonly Element[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const link of references) {
    const around = [link, link.parentElement, link.parentElement?.parentElement];
    const near = around.flatMap(each => [each, each?.previousElementSibling]);
    for (const each of [...near, ...link.querySelectorAll('[id]')]) if (each?.id) places.add(each.id);
  }
  return places;
}

type Referred = Readonly<{ mark: string; places: ReadonlySet<string> }>;

function takeItem(block: Element, { mark, places }: Referred, page: Document): Element {
  const item = page.createElement('li');
  const order = block.getAttribute(orderAttribute);
  if (order !== null) item.setAttribute(orderAttribute, order);
  const cells = block.matches('tr, table') ? [...block.querySelectorAll('td')] : [];
  const content = cells.at(-1) ?? block;
  for (const unseen of content.querySelectorAll(`[${marks.hidden}]`)) unseen.remove();
  moveChildren(content, item);
  cleanNote(item, mark, places);
  if (block.matches('dd') && block.previousElementSibling?.matches('dt'))
    block.previousElementSibling.remove();
  block.remove();
  return item;
}

function writeReference(
  link: Element,
  mark: string,
  [number, time]: readonly [number, number],
  page: Document,
): void {
  let place = link;
  for (let around = place.parentElement; around && isWrapper(around, mark); around = place.parentElement)
    place = around;
  const reference = page.createElement('a');
  reference.setAttribute('href', `#${noteId(number)}`);
  reference.id = noteReferenceId(number, time);
  reference.setAttribute('role', noteRoles.reference);
  reference.textContent = mark;
  if (place.parentElement?.closest('sup')) {
    place.replaceWith(reference);
    return;
  }
  const raised = page.createElement('sup');
  raised.append(reference);
  place.replaceWith(raised);
}

/** An element that holds the mark and nothing else. */
function isWrapper(element: Element, mark: string): boolean {
  if (!element.matches(inlines) || element.childNodes.length > widestWrapper) return false;
  return readMark(element.textContent ?? '') === mark;
}
