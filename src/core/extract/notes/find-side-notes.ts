import { nameTokens } from '../name-tokens.ts';
import type { FoundNote } from './find-notes.ts';

const sideNames = /\s(?:sidenote|marginnote|side note|margin note)\s/;
const mostNotes = 2000;

/**
 * The notes of a page that stand in the middle of its sentences and are drawn beside them: an element named so, behind
 * the label that shows it on small screens.
 */
export function findSideNotes(page: Document): FoundNote[] {
  const notes: FoundNote[] = [];
  for (const label of [...page.body.querySelectorAll('p label[for], li label[for]')].slice(0, mostNotes)) {
    let note = label.nextElementSibling;
    while (note?.matches('input')) note = note.nextElementSibling;
    if (note?.matches('span, small, aside') && sideNames.test(nameTokens(note)) && note.textContent?.trim()) {
      notes.push({ block: note, mark: '*', references: [label] });
    }
  }
  return notes;
}
