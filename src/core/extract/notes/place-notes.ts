import { noteId, noteReferenceId, noteRoles } from '../../note-anchors.ts';
import type { RemovalLog } from '../removal-log.ts';
import { tidyBody } from '../tidy-body.ts';
import type { TakenNotes } from './take-notes.ts';

/**
 * Puts the notes that a tidy body refers to behind it, as one list in the order of the references, and numbers both
 * anew. What it does not refer to is noted in `log`.
 */
export function placeNotes(body: Element, { heading, items }: TakenNotes, log: RemovalLog): void {
  if (items.size === 0) return;
  const page = body.ownerDocument;
  const list = page.createElement('ol');
  const numbers = new Map<string, { number: number; times: number }>();
  // A note may refer to another one: what is put into the list is gone through as well.
  for (let open: readonly Element[] = [body]; open.length > 0; ) {
    const placed: Element[] = [];
    for (const reference of open.flatMap(each => [
      ...each.querySelectorAll(`a[role=${noteRoles.reference}]`),
    ])) {
      const address = reference.getAttribute('href') ?? '';
      const item = items.get(address);
      if (!item) continue;
      const known = numbers.get(address) ?? { number: numbers.size + 1, times: 0 };
      if (known.times === 0) placed.push(item);
      known.times += 1;
      numbers.set(address, known);
      numberReference(reference, known);
    }
    for (const item of placed) {
      item.id = noteId(list.childElementCount + 1);
      if (item.querySelector('p, div, ul, ol, table, blockquote')) tidyBody(item);
      list.append(item);
    }
    open = placed;
  }
  unlinkRemoved(log);
  for (const [address, item] of items) if (!numbers.has(address)) log.note(item, 'outside-article');
  if (!list.hasChildNodes()) return;
  if (heading !== null) {
    const title = page.createElement('h2');
    title.textContent = heading;
    body.append(title);
  }
  const section = page.createElement('section');
  section.setAttribute('role', noteRoles.notes);
  section.append(list);
  body.append(section);
}

/** What was taken out refers to nothing: put back, it would lead to whatever bears the number by then. */
function unlinkRemoved(log: RemovalLog): void {
  for (const { element } of log.removals()) {
    for (const reference of element.querySelectorAll(`a[role=${noteRoles.reference}]`)) {
      reference.replaceWith(reference.textContent ?? '');
    }
  }
}

function numberReference(reference: Element, { number, times }: { number: number; times: number }): void {
  reference.setAttribute('href', `#${noteId(number)}`);
  reference.id = noteReferenceId(number, times);
  reference.textContent = String(number);
}
