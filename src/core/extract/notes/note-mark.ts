import { collapseSpace } from '../collapse-space.ts';

/** A mark is a few signs: `1`, `[12]`, `(a)`, `iv`, `*`, `note 3`. Characters. */
const longestMark = 12;
const mark = /^(?:(?:\p{L}{1,6}\.?\s)?\d{1,4}|[a-z]|[ivxlc]{2,5}|[*†‡§¶‖]{1,4})$/iu;
const brackets = /^[\s[({⟨]+|[\s\])}⟩.:,]+$/g;
/** What leads back from a note to its place: an arrow, or nothing that can be read. */
const arrow = /^(?:[\s↩↑↵⏎⬑⤴⤶⬆▲△^«‹←[\]()]|\ufe0e|\ufe0f)*$/u;

/** The sign by which a text refers to a note, without brackets around it; `null` when the text is something else. */
export function readMark(text: string): string | null {
  if (text.length > longestMark * 4) return null;
  const bare = collapseSpace(text.normalize('NFKC')).replace(brackets, '');
  return bare.length <= longestMark && mark.test(bare) ? bare.toLowerCase() : null;
}

/** Whether a text is no more than an arrow. */
export function isArrow(text: string): boolean {
  return arrow.test(text);
}
