import { charactersPerMinute, charactersPerMinuteIn, wordsPerMinute } from './reading-speeds.ts';
import { scriptOfText } from './script-of-text.ts';

/**
 * How long an adult takes to read a text of `wordCount` words, in minutes and parts of one. `language` is a BCP 47 tag:
 * it is asked where the letters do not tell.
 */
export function readingMinutes(text: string, wordCount: number, language: string | null): number {
  const speed = charactersSpeed(text, language);
  return speed === null ? wordCount / wordsPerMinute : text.replaceAll(/\s+/g, '').length / speed;
}

function charactersSpeed(text: string, language: string | null): number | null {
  const script = scriptOfText(text);
  if (script) return charactersPerMinute[script];
  return charactersPerMinuteIn.get(language?.split('-', 1)[0]?.toLowerCase() ?? '') ?? null;
}
