import { foldWords } from '../metadata/text/compare-words.ts';

/**
 * What two texts must share to count as the same words: letters with their marks, and digits, alone, lower case, compatibility
 * forms folded (Unicode NFKC), so that quotes, dashes, spaces and ligatures do not tell them apart.
 */
export function compareKey(text: string): string {
  return foldWords(text, '');
}
