/** A text with every run of white space as one space, and none at its ends. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of an element as one line. */
export function lineOf(element: Element): string {
  return collapseSpace(element.textContent ?? '');
}
