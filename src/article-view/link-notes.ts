import { isNoteLink, noteRoles } from '../core/note-anchors.ts';
import { messageText } from '../platform/message-text.ts';
import { makeElement } from './make-element.ts';

/**
 * Lets a reader go from the text to its notes and back. The page's own address stays as it is: it says which article
 * is shown.
 */
export function linkNotes(body: DocumentFragment, page: Document): void {
  const seen = new Set<string>();
  for (const reference of body.querySelectorAll(`a[role=${noteRoles.reference}]`)) {
    const address = reference.getAttribute('href') ?? '';
    if (!isNoteLink(address)) continue;
    goOnClick(reference, address, page);
    const note = body.querySelector(address);
    if (!note || seen.has(address) || reference.id === '') continue;
    seen.add(address);
    (note.querySelector(':scope > p:last-child') ?? note).append(' ', backLink(reference, page));
  }
}

function backLink(reference: Element, page: Document): Element {
  const back = makeElement(page, 'a', null, '↩\ufe0e');
  back.href = `#${reference.id}`;
  back.ariaLabel = messageText('backToText', reference.textContent ?? '');
  back.lang = messageText('messageLanguage');
  goOnClick(back, `#${reference.id}`, page);
  return back;
}

function goOnClick(link: Element, address: string, page: Document): void {
  link.addEventListener('click', event => {
    event.preventDefault();
    const place = page.getElementById(address.slice(1));
    if (!place) return;
    place.scrollIntoView({ block: 'center' });
    // What is no control takes the focus only when it is told that it can.
    if (!place.matches('a')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
}
