import { charactersPerMinute, wordsPerMinute } from './reading-speeds.ts';
import { scriptOfText } from './script-of-text.ts';

/** How long an adult takes to read a text of `wordCount` words, in whole minutes, at least 1. */
export function readingMinutes(text: string, wordCount: number): number {
  const script = scriptOfText(text);
  const minutes = script
    ? text.replaceAll(/\s+/g, '').length / charactersPerMinute[script]
    : wordCount / wordsPerMinute;
  return Math.max(1, Math.round(minutes));
}
