/** One character as a reference that every reader of Markdown takes for the character and nothing else. */
export function writeReference(text: string): string {
  return `&#x${(text.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

/** Text with every sign in it as a reference, so that nothing in it can act. */
export function writeReferences(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, writeReference);
}
