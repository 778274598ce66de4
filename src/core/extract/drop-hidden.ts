import { marks } from '../capture/marks.ts';
import { lineOf } from './collapse-space.ts';
import { measureText } from './measure-text.ts';
import type { RemovalLog } from './removal-log.ts';

/** So much prose outside links, in characters, is a part of the story that waits to be unfolded. */
const leastFolded = 200;

/**
 * Takes out what the reader cannot see, by what the live page knew. What is folded stays: it is there to be
 * opened, and a page that is read with its scripts off shows no other sign of it than prose, inside the
 * story, that stands nowhere else.
 */
export function dropHidden(page: Document, story: ReadonlySet<Element>, log: RemovalLog): void {
  const measures = measureText(page.body);
  const isFolded = (element: Element): boolean => {
    const measure = measures.get(element);
    if (!measure || measure.paragraphs < leastFolded || measure.linked > measure.text * 0.2) return false;
    if (!element.closest('article, main, [itemprop=articleBody]')) return false;
    return !element.closest('aside, dialog, [role=dialog], form') && !isShownElsewhere(element, page);
  };
  for (const element of page.body.querySelectorAll(`[${marks.hidden}]`)) {
    const kind = element.getAttribute(marks.hidden);
    // A page that hides the story itself does so until its script has run, or behind a wall.
    if (!element.isConnected || story.has(element)) continue;
    if (kind === 'collapsed' && isOpenable(element)) continue;
    if ((kind === 'collapsed' || kind === 'display') && isFolded(element)) continue;
    if (kind !== 'visibility') log.take(element, 'hidden');
    else if (isSeenInside(element)) dropOwnText(element);
    else log.take(element, 'hidden');
  }
  // What is left is seen. Readability would judge by these again, and wrongly: a page behind an open dialog
  // is `aria-hidden` as a whole.
  for (const element of page.querySelectorAll('[aria-hidden], [hidden]')) {
    element.removeAttribute('aria-hidden');
    element.removeAttribute('hidden');
  }
}

/** Something on the page opens it. */
function isOpenable(element: Element): boolean {
  const { id, ownerDocument: page } = element;
  if (id !== '' && page.querySelector(`[aria-controls~="${CSS.escape(id)}"]`)) return true;
  return element.previousElementSibling?.matches('button, [role=button], [aria-expanded]') ?? false;
}

/** Pages carry the same text twice, for wide and narrow screens, and hide one of them. */
function isShownElsewhere(element: Element, page: Document): boolean {
  const own = [...element.querySelectorAll('p')].map(lineOf).find(line => line.length > 60);
  if (!own) return false;
  return [...page.body.querySelectorAll('p')].some(each => !element.contains(each) && lineOf(each) === own);
}

/** An element of invisible text may hold visible ones: visibility, unlike display, can be taken back. */
function isSeenInside(element: Element): boolean {
  const inside = [...element.getElementsByTagName('*')];
  return inside.some(each => !each.hasAttribute(marks.hidden) && isText(each.textContent));
}

function dropOwnText(element: Element): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType === 3) node.remove();
  }
}

function isText(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
