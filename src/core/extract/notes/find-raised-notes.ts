import { findNoteBlock, standsFirst } from './find-note-block.ts';
import type { FoundNote } from './find-notes.ts';
import { readMark } from './note-mark.ts';

const mostRaised = 3000;
/** One raised figure before a text can be anything; a row of them is one of notes. */
const fewestNotes = 2;
/** Letters that are raised are ends of words: `1st`, `Mme`. */
const figure = /^(?:\d{1,3}|[*†‡§]{1,3})$/;
const longestNote = 2000;

/**
 * The notes of a page that links nothing: raised figures in the text, and behind it, side by side, a block for each that
 * begins with the same figure, raised. All of the row must be referred to, or the figures are something else.
 */
export function findRaisedNotes(page: Document): FoundNote[] {
  const waiting = new Map<string, Element[]>();
  const notes: FoundNote[] = [];
  for (const raised of [...page.body.querySelectorAll('sup')].slice(0, mostRaised)) {
    const mark = readMark(raised.textContent ?? '');
    if (mark === null || !figure.test(mark) || raised.closest('a') || raised.querySelector('a')) continue;
    const block = findNoteBlock(raised);
    if (!block || !standsFirst(raised, block)) {
      const open = waiting.get(mark);
      if (open) open.push(raised);
      else waiting.set(mark, [raised]);
      continue;
    }
    const references = waiting.get(mark);
    if (!references || (block.textContent ?? '').length > longestNote) return [];
    waiting.delete(mark);
    notes.push({ block, mark, references });
  }
  const [first] = notes;
  const isRow = notes.every(({ block }) => block.parentElement === first?.block.parentElement);
  return isRow && notes.length >= fewestNotes ? notes : [];
}
