import type { WordList } from './word-list.ts';

/** Tells whether a line begins with one of the labels, followed by the end, a colon, a space or a bar. */
export function lineStartMatcher(list: WordList): (line: string) => boolean {
  const alternatives = phrasesOf(list).map(escapeForPattern).join('|');
  const start = new RegExp(`^[^\\p{L}\\p{N}]{0,6}(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
  return line => start.test(line);
}

/** Tells whether a text holds one of the phrases anywhere. */
export function anywhereMatcher(list: WordList): (text: string) => boolean {
  const pattern = new RegExp(phrasesOf(list).map(escapeForPattern).join('|'), 'iu');
  return text => pattern.test(text);
}

function phrasesOf(list: WordList): string[] {
  return [...new Set(Object.values(list).flat())].sort((one, other) => other.length - one.length);
}

function escapeForPattern(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '\\s+');
}
