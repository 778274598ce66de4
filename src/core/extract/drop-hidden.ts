import { marks } from '../capture/marks.ts';
import { findRepeated } from './find-repeated.ts';
import { findSeen } from './find-seen.ts';
import { foldControl, isButtonHeading } from './head-panels.ts';
import { measureText, type TextMeasure, type TextMeasures } from './measure-text.ts';
import { once } from './once.ts';
import type { RemovalLog } from './removal-log.ts';

/** So much prose outside links, in characters, is a part of the story that waits to be unfolded. */
const leastFolded = 200;

/** As much is a sentence, where a button or a tab on the page opens it. */
const leastOpened = 60;

const storyPlaces = 'article, main, [itemprop=articleBody]';
const otherPlaces = 'aside, nav, dialog, [role=dialog], form';

/**
 * Takes out what the reader cannot see, by what the live page knew. What is folded stays: it is there to be
 * opened, and a page that is read with its scripts off shows no other sign of it than prose, inside the
 * story, that stands nowhere else. `story` are the elements that hold the story itself.
 */
export function dropHidden(page: Document, story: ReadonlySet<Element>, log: RemovalLog): void {
  const measures = once(() => measureText(page.body));
  const isRepeated = once(() => findRepeated(page.body));
  const controlled = once(() => listControlled(page));
  const seen = once(() => findSeen(page.body));
  const isFolded = once(() => findFolded(page, measures()));
  const isShownLater = page.body.getAttribute(marks.hidden) === 'visibility' && !seen().has(page.body);
  for (const element of page.body.querySelectorAll(`[${marks.hidden}]`)) {
    const kind = element.getAttribute(marks.hidden);
    if (kind === null) continue;
    // A page that hides the story itself does so until its script has run, or behind a wall.
    if (!element.isConnected || story.has(element)) continue;
    // A page that is blank until its script or its styles have come. What it inherits says nothing of its parts.
    if (kind === 'visibility' && isShownLater) continue;
    const canOpen = kind !== 'clipped' && isOpenable(element, controlled());
    if (canOpen && kind === 'collapsed') continue;
    const isPart = canOpen ? isPanel(element, measures()) : canUnfold(kind) && isFolded()(element);
    if (isPart && !isRepeated()(element)) {
      if (kind === 'visibility') unveil(element);
      continue;
    }
    // Visibility, unlike display, can be taken back by what is inside.
    if (kind === 'visibility' && seen().has(element)) dropOwnText(element);
    else log.take(element, 'hidden');
  }
  // What is left is seen. Readability would judge by these again, and wrongly: a page behind an open dialog
  // is `aria-hidden` as a whole.
  for (const element of page.querySelectorAll('[aria-hidden], [hidden]')) {
    element.removeAttribute('aria-hidden');
    element.removeAttribute('hidden');
  }
}

/** What is invisible in a panel is so because the panel is. */
function unveil(panel: Element): void {
  for (const inner of panel.querySelectorAll(`[${marks.hidden}=visibility]`))
    inner.removeAttribute(marks.hidden);
}

function canUnfold(kind: string | null): boolean {
  return kind === 'collapsed' || kind === 'display';
}

/** Prose, not links, that something on the page opens. */
function isPanel(element: Element, measures: TextMeasures): boolean {
  const measure = measures.get(element);
  if (!measure || isLinks(measure)) return false;
  return measure.paragraphs >= leastOpened && !element.closest(otherPlaces);
}

/**
 * Tells prose of the story, by its size and place. Neighbours that are hidden alike count as one, but for those that are
 * mostly links: a page may fold its paragraphs one by one, and its teasers with them.
 */
function findFolded(page: Document, measures: TextMeasures): (element: Element) => boolean {
  const folded = new Set<Element>();
  for (const first of page.body.querySelectorAll(`[${marks.hidden}]`)) {
    if (!canUnfold(kindOf(first)) || isLike(first, first.previousElementSibling)) continue;
    const neighbours: Element[] = [];
    let paragraphs = 0;
    for (let next: Element | null = first; next && isLike(first, next); next = next.nextElementSibling) {
      const measure = measures.get(next);
      if (!measure || isLinks(measure)) continue;
      neighbours.push(next);
      paragraphs += measure.paragraphs;
    }
    if (paragraphs < leastFolded || !first.closest(storyPlaces) || first.closest(otherPlaces)) continue;
    for (const each of neighbours) folded.add(each);
  }
  return element => folded.has(element);
}

function isLike(element: Element, other: Element | null): boolean {
  return other !== null && kindOf(other) === kindOf(element);
}

function kindOf(element: Element): string | null {
  return element.getAttribute(marks.hidden);
}

function isLinks({ text, linked }: TextMeasure): boolean {
  return linked > text * 0.2;
}

/** The ids of what the page's buttons and tabs open. */
function listControlled(page: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const control of page.querySelectorAll('[aria-controls]')) {
    for (const id of (control.getAttribute('aria-controls') ?? '').split(/\s+/)) ids.add(id);
  }
  return ids;
}

/** Something on the page opens it. */
function isOpenable(element: Element, controlled: ReadonlySet<string>): boolean {
  if (element.id !== '' && controlled.has(element.id)) return true;
  const before = element.previousElementSibling;
  return before !== null && (before.matches(foldControl) || isButtonHeading(before));
}

/** Takes out the text of an element that is not seen itself, while what is in it is. */
export function dropOwnText(element: Element): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType === 3) node.remove();
  }
}
