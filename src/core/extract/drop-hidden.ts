import { marks } from '../capture/marks.ts';
import { findRepeated } from './find-repeated.ts';
import { findSeen } from './find-seen.ts';
import { measureText, type TextMeasures } from './measure-text.ts';
import { once } from './once.ts';
import type { RemovalLog } from './removal-log.ts';

/** So much prose outside links, in characters, is a part of the story that waits to be unfolded. */
const leastFolded = 200;

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
  for (const element of page.body.querySelectorAll(`[${marks.hidden}]`)) {
    const kind = element.getAttribute(marks.hidden);
    // A page that hides the story itself does so until its script has run, or behind a wall.
    if (!element.isConnected || story.has(element)) continue;
    if (kind === 'collapsed' && isOpenable(element, controlled())) continue;
    const canUnfold = kind === 'collapsed' || kind === 'display';
    if (canUnfold && isFolded(element, measures()) && !isRepeated()(element)) continue;
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

/** Prose of the story, by its size and place. */
function isFolded(element: Element, measures: TextMeasures): boolean {
  const measure = measures.get(element);
  if (!measure || measure.paragraphs < leastFolded || measure.linked > measure.text * 0.2) return false;
  if (!element.closest('article, main, [itemprop=articleBody]')) return false;
  return !element.closest('aside, dialog, [role=dialog], form');
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
  return element.previousElementSibling?.matches('button, [role=button], [aria-expanded]') ?? false;
}

/** Takes out the text of an element that is not seen itself, while what is in it is. */
export function dropOwnText(element: Element): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType === 3) node.remove();
  }
}
