import type { Person } from '../../article.ts';
import { isSiteName } from '../is-site-name.ts';
import { letterKey } from '../text/compare-words.ts';
import { isAgency } from './agencies.ts';
import { cleanName } from './clean-name.ts';
import { isRole } from './is-role.ts';
import { splitNames } from './split-names.ts';

/** Who a byline names, people apart from agencies. */
export type Byline = Readonly<{ people: readonly Person[]; agencies: readonly string[] }>;

/** What is no author though it is named, and what further a name must be. */
export type NameRules = Readonly<{ siteNames: readonly string[]; isName?: (name: string) => boolean }>;

const mostPeople = 30;

/** Who is named in texts such as `By Jane Roe, political editor, and John Doe`; site names name no one. */
export function readPeople(bylines: readonly string[], { siteNames, isName }: NameRules): Byline {
  const people: Person[] = [];
  const agencies: string[] = [];
  for (const byline of bylines.slice(0, mostPeople)) {
    const whole = byline.trim();
    const parts = isAgency(whole) || isSiteName(whole, siteNames) ? [whole] : splitNames(whole);
    for (const part of parts.slice(0, mostPeople)) {
      const previous = people.at(-1);
      if (isAgency(part)) agencies.push(part);
      else if (isSiteName(part, siteNames)) continue;
      else if (isRole(part)) {
        if (previous?.role === null) people[people.length - 1] = { ...previous, role: part };
      } else {
        const name = cleanName(part);
        if (name === null || isSiteName(name, siteNames) || isName?.(name) === false) continue;
        people.push({ name, role: null });
      }
    }
  }
  return { people: nameOnce(people), agencies: [...new Set(agencies)] };
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
