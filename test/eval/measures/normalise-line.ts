import { splitWords } from './split-words.ts';

/** A line’s words in lower case, one space between them: equal for lines that differ in typography alone. */
export function normaliseLine(line: string): string {
  return splitWords(line.toLowerCase().normalize('NFKC')).join(' ');
}
