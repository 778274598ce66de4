/** A text with every run of white space as one space, and none at its ends. */
export function collapseSpace(text: string): string {
  return shortenSpace(text).trim();
}

/** A text with every run of white space as one space. */
export function shortenSpace(text: string): string {
  // A single space stays as it is, and nearly all are single.
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** The words of an element as one line. */
export function lineOf(element: Element): string {
  return collapseSpace(element.textContent ?? '');
}
