import { wordKey } from '../text/compare-words.ts';
import { bylineOpeners, systemNames } from './byline-words.ts';
import { isRole } from './is-role.ts';

const longestName = 80;
const opener = new RegExp(`^(?:${bylineOpeners.join('|')})(?:\\s*[:：]\\s*|\\s+)`, 'i');
const spacelessOpener = /^(?:文|作者|記者|记者|責任編輯|责编|編集)\s*[:：／/]?\s*/;

/** A text without the words that open a byline ("By", "von", "Text:"). */
export function dropOpeners(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(opener, '').replace(spacelessOpener, '').trim();
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/**
 * One person's name without byline words, brackets and stray signs; `null` when it can be no name: an
 * address, a number, a role, a log-in name, a sentence.
 */
export function cleanName(text: string): string | null {
  const name = dropOpeners(text)
    .replace(/\s*[([][^)\]]{0,80}[)\]]\s*/g, ' ')
    .replace(/^[\s"'“”„*•|,;:–—-]+|[\s"“”„*•|,;:–—-]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const key = wordKey(name);
  const words = key.split(' ');
  if (key === '' || name.length > longestName || words.length > 9) return null;
  if (/@|https?:|www\.|\/\//i.test(name) || !/\p{L}{2}|\p{sc=Han}/u.test(name)) return null;
  if ((name.match(/\d/g)?.length ?? 0) > name.length / 3 || /\b(?:19|20)\d\d\b/.test(name)) return null;
  // A run of small words is a sentence about someone.
  if ((name.match(/(?<!\S)\p{Ll}{3,}/gu)?.length ?? 0) > 2 || /[.!?] \p{Lu}?\p{Ll}+ \p{Ll}/u.test(name))
    return null;
  if (systemNames.has(key) || /^\w*admin$/.test(key) || isRole(name) || /^the\s/i.test(name)) return null;
  return name;
}
