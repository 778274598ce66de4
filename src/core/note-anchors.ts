/**
 * The only ids an article may carry: of its notes and of the places that refer to them. No page's own id goes through,
 * so none can shadow a property of a document by its name.
 */
const anchor = /^cc-note-(?:ref-)?\d{1,5}(?:-\d{1,5})?$/;

/** The roles an article's parts may have (Digital Publishing WAI-ARIA Module 1.1). */
export const noteRoles = { reference: 'doc-noteref', notes: 'doc-endnotes' } as const;

/** The id of a note, counted from 1. */
export function noteId(number: number): string {
  return `cc-note-${number}`;
}

/** The id of a place that refers to a note; `time` counts the places that refer to the same one, from 1. */
export function noteReferenceId(number: number, time: number): string {
  return time === 1 ? `cc-note-ref-${number}` : `cc-note-ref-${number}-${time}`;
}

export function isNoteAnchor(id: string): boolean {
  return anchor.test(id);
}

/** Whether an address leads to a note of the same article, or back from one. */
export function isNoteLink(address: string): boolean {
  return address.startsWith('#') && isNoteAnchor(address.slice(1));
}

export function isNoteRole(role: string): boolean {
  return role === noteRoles.reference || role === noteRoles.notes;
}
