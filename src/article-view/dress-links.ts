import { isNoteLink } from '../core/note-anchors.ts';
import { hostOf } from './host-of.ts';
import { openApart } from './open-apart.ts';

/**
 * Makes every link to another page open in a tab of its own, tell the site nothing of where it was clicked, and say on hover
 * and while it has the keyboard's focus where it leads. A title the page gave is dropped: it could name another place.
 */
export function dressLinks(body: ParentNode): void {
  for (const link of body.querySelectorAll('a')) {
    const address = link.getAttribute('href');
    if (address === null || isNoteLink(address)) continue;
    openApart(link);
    link.title = hostOf(address) ?? address.replace(/^mailto:/i, '');
  }
}
