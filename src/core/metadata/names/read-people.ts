import type { Person } from '../../article.ts';
import { isSiteName } from '../is-site-name.ts';
import { letterKey, wordKey } from '../text/compare-words.ts';
import { isAgency } from './agencies.ts';
import { cleanName, dropOpeners } from './clean-name.ts';
import { isHouse, isTeam } from './is-house.ts';
import { isPersonal } from './is-personal.ts';
import { isRole } from './is-role.ts';
import { roleWords } from './role-words.ts';
import { splitNames } from './split-names.ts';

/** Who a byline names: people; agencies; and houses, whole bylines that name no person but who answers for the text. */
export type Byline = Readonly<{
  people: readonly Person[];
  agencies: readonly string[];
  houses: readonly string[];
}>;

export const noByline: Byline = { people: [], agencies: [], houses: [] };

/** What is no author though it is named, and what further a name must be. */
export type NameRules = Readonly<{ siteNames: readonly string[]; isName?: (name: string) => boolean }>;

const mostPeople = 30;

/** Who is named in texts such as `By Jane Roe, political editor, and John Doe`; site names name no one. */
export function readPeople(bylines: readonly string[], { siteNames, isName }: NameRules): Byline {
  const people: Person[] = [];
  const agencies: string[] = [];
  const houses: string[] = [];
  for (const byline of bylines.slice(0, mostPeople)) {
    const whole = byline.trim();
    const named = people.length;
    const parts = isAgency(whole) || isSiteName(whole, siteNames) ? [whole] : splitNames(whole);
    for (const part of parts.slice(0, mostPeople)) {
      const previous = people.length > named ? people.at(-1) : undefined;
      if (isAgency(part)) agencies.push(part);
      else if (isSiteName(part, siteNames)) continue;
      else if (isRole(part)) {
        const person = splitRole(part);
        if (person !== null) people.push(person);
        else if (previous?.role === null) people[people.length - 1] = { ...previous, role: part };
      } else if (previous?.role && /^[\p{L}-]+$/u.test(part) && !isSpaceless(part)) continue;
      else {
        const name = cleanName(part);
        if (name === null || isSiteName(name, siteNames) || isTeam(name) || isName?.(name) === false)
          continue;
        people.push({ name, role: null });
      }
    }
    const house = dropOpeners(whole).replace(/^[\s,|:–—-]+|[\s,|:–—-]+$/gu, '');
    if (people.length === named && isHouse(house, siteNames)) houses.push(house);
  }
  return { people: nameOnce(people), agencies: [...new Set(agencies)], houses: [...new Set(houses)] };
}

/** `Jane Roe Staff Writer` is set without a comma where two boxes stand side by side. */
function splitRole(part: string): Person | null {
  if (/\s(?:and|und|et|y|e|of|for|in)\s/i.test(part)) return null;
  const words = part.replace(/^&\s+/, '').split(/\s+/);
  let length = words.length;
  while (length > 0 && roleWords.has(wordKey(words[length - 1] ?? ''))) length -= 1;
  const name = cleanName(words.slice(0, length).join(' '));
  if (length < 2 || length === words.length || name === null || !isPersonal(name)) return null;
  return words.slice(0, length).some(word => roleWords.has(wordKey(word)))
    ? null
    : { name, role: words.slice(length).join(' ') };
}

function isSpaceless(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);
}

/** The same person named twice is one; a role known from either entry is kept. At most 30 people. */
export function nameOnce(people: readonly Person[]): readonly Person[] {
  const byKey = new Map<string, Person>();
  for (const person of people) {
    const key = letterKey(person.name) || person.name;
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? person : { name: known.name, role: known.role ?? person.role });
  }
  return [...byKey.values()].slice(0, mostPeople);
}
