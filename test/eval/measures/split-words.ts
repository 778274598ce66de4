// Letters, digits and underscores; combining marks end a word, as in the benchmarks’ own scorers.
const word = /[\p{L}\p{N}_]+/gu;

/** The words of a text, in order, as they are written. */
export function splitWords(text: string): string[] {
  return text.match(word) ?? [];
}
