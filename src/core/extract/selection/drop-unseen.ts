import { marks } from '../../capture/marks.ts';
import { lineOf } from '../collapse-space.ts';
import { dropOwnText } from '../drop-hidden.ts';
import { findSeen } from '../find-seen.ts';

/**
 * Takes out of a selection what its reader did not see: a range reaches over what a page hides. What holds all of it was
 * seen, whatever its style says, for it was selected there.
 */
export function dropUnseen(page: Document): void {
  const seen = findSeen(page.body);
  const { length } = lineOf(page.body);
  for (const element of page.body.querySelectorAll(`[${marks.hidden}]`)) {
    if (!element.isConnected || lineOf(element).length === length) continue;
    // A rule is nothing but its border.
    if (element.localName === 'hr') continue;
    // Visibility, unlike display, can be taken back by what is inside.
    if (element.getAttribute(marks.hidden) !== 'visibility' || !seen.has(element)) element.remove();
    else dropOwnText(element);
  }
}
