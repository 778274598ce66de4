import { marks } from '../capture/marks.ts';
import { measureText } from './measure-text.ts';
import type { RemovalLog } from './removal-log.ts';

/**
 * A hidden element that holds more than this share of the page's paragraphs is no trick of the layout: the
 * page hides itself until its script has run, or behind a wall, and what it hides is the article.
 */
const selfHidingShare = 0.5;

/**
 * Takes out what the reader cannot see, by what the live page knew. Collapsed parts stay: they are there to
 * be opened.
 */
export function dropHidden(page: Document, log: RemovalLog): void {
  const measures = measureText(page.body);
  const all = measures.get(page.body)?.paragraphs ?? 0;
  for (const element of page.body.querySelectorAll(`[${marks.hidden}]`)) {
    const kind = element.getAttribute(marks.hidden);
    if (!element.isConnected || kind === 'collapsed') continue;
    const share = (measures.get(element)?.paragraphs ?? 0) / Math.max(all, 1);
    if (share > selfHidingShare) continue;
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
