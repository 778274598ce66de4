import { isAgency } from './agencies.ts';
import { nameJoiners } from './byline-words.ts';
import { dropOpeners } from './clean-name.ts';

const joiner = new RegExp(`\\s+(?:${nameJoiners.join('|')}|&|\\+)\\s+`, 'i');
/** What may stand after a comma and still belong to the name before it. */
const suffix =
  /^(?:jr|sr|ii|iii|iv|esq|ph\.?\s?d|m\.?d|m\.?a|b\.?a|m\.?sc|b\.?sc|mba|dr|rn|r\.?d|cpa|cfp|cfa|jd|j\.d|llm|dds|dvm)\b\.?[®™]?$/i;
const degree = /^(?=.*\p{Lu}{2})[\p{Lu}.®™-]{2,8}$/u;
const separator = /\s*(?:[,;|•·∙、，；]|\s[–—-]\s|\s\/\s|\/(?=\s|\p{Lu}))\s*/u;
const longestByline = 600;

/** One byline's names and roles, in order, as written; a suffix such as `Jr.` or `MD` stays with its name. */
export function splitNames(byline: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of dropOpeners(byline.slice(0, longestByline)).split(separator).flatMap(splitJoined)) {
    const previous = parts.at(-1);
    if (previous?.includes(' ') && isSuffix(piece, previous))
      parts[parts.length - 1] = `${previous}, ${piece}`;
    else parts.push(piece);
  }
  return parts.map(part => part.trim()).filter(part => part !== '');
}

/** `and` between full names parts them; "Ortega y Gasset" and "Linny and Peter" stay whole. */
function splitJoined(piece: string): readonly string[] {
  const parts = piece.replace(joinerAtStart, '').split(joiner);
  if (parts.length < 2) return parts;
  const arePeople = parts.every(
    part => /\S\s+\S|^\p{sc=Han}{2,4}$/u.test(part.trim()) || isAgency(part) || isSuffix(part, ''),
  );
  return arePeople ? parts : [piece];
}

/** Behind a name all in capitals, a word in capitals is no degree. */
function isSuffix(piece: string, name: string): boolean {
  if (suffix.test(piece)) return true;
  return degree.test(piece) && !isAgency(piece) && (name === '' || name !== name.toUpperCase());
}

const joinerAtStart = new RegExp(`^(?:${nameJoiners.join('|')}|&)\\s+`, 'i');
