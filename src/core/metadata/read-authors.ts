import type { Person } from '../article.ts';
import type { HeadlineArea } from './headline-area.ts';
import { isSiteName } from './is-site-name.ts';
import { type JsonObject, objectsOf, typesOf, valuesOf, wordsOf } from './json-ld/json-object.ts';
import { organisationTypes } from './list-site-names.ts';
import { isAgency } from './names/agencies.ts';
import { isTeam } from './names/is-house.ts';
import { isPersonal } from './names/is-personal.ts';
import { readAuthorMetas } from './names/read-author-metas.ts';
import { type Byline, nameOnce, noByline, readPeople } from './names/read-people.ts';
import { typedBylines } from './names/typed-bylines.ts';
import { visibleBylines } from './names/visible-bylines.ts';
import type { Statements } from './statements.ts';
import { wordKey } from './text/compare-words.ts';

export type Authors = Readonly<{ authors: readonly Person[]; agency: string | null }>;

/** Papers are called "Les Echos" or "The Post"; people are not. */
const articleLed = /^(?:the|die|der|das|le|la|les|el|los|il|o|os|as)\s/i;

/**
 * Who wrote the article. Order of trust: JSON-LD or microdata `author`, then `creator`; the visible byline;
 * author metas. The first source that names a person decides; a log-in name gives way to a full name in a
 * later one. An agency that is an author of its own in JSON-LD
 * stands beside the people. Where nobody is named, a line of names at the beginning or the end of the story is; then
 * who signs in their place does: an agency, the house, its team. Agencies are kept from all up to there.
 */
export function readAuthors(stated: Statements, area: HeadlineArea): Authors {
  const statements = { ...stated, siteNames: dropPersonalNames(stated) };
  const linked = fromArticles(statements);
  const isSure = linked.people.some(({ name }) => isFull(name)) || linked.houses.some(isTeam);
  const metas = isSure ? noByline : readAuthorMetas(statements);
  const spelt = linked.people.length > 0 ? metas.people.filter(({ name }) => isFull(name)) : [];
  const byline = isSure || spelt.length > 0 ? noByline : fromByline(statements, area);
  const shown = byline.people.some(({ name }) => isFull(name)) || linked.people.length === 0;
  const stating = [spelt, shown ? byline.people : [], linked.people, metas.people];
  const named = stating.find(people => people.length > 0) ?? typedPeople(statements, area);
  const agencies = new Map(
    [...linked.agencies, ...byline.agencies, ...(byline.people.length > 0 ? [] : metas.agencies)].map(
      name => [wordKey(name), name],
    ),
  );
  const houses = [
    ...linked.houses.filter(name => isAgency(name) || isTeam(name)),
    ...metas.houses,
    ...linked.houses,
    ...byline.houses,
  ];
  const signing = named.length > 0 ? linked.houses.filter(isAgency) : houses.slice(0, 1);
  return {
    authors: nameOnce([...named, ...signing.map(name => ({ name, role: null }))]),
    agency: [...agencies.values()].slice(0, 4).join(', ') || null,
  };
}

/** Whom nothing names but a line of the story itself. */
function typedPeople({ page, siteNames }: Statements, area: HeadlineArea): readonly Person[] {
  return readPeople(typedBylines(page, area), { siteNames, isName: isPersonal }).people;
}

/** One word is a log-in name or a nickname, unless its script needs no space. */
function isFull(name: string): boolean {
  return /\s|[^\p{ASCII}\p{sc=Latin}]/u.test(name);
}

/**
 * The site's names without those of people: on a personal site the author's name is the site's, and JSON-LD
 * types it a person. The shape of the name must agree, since some papers type themselves so.
 */
function dropPersonalNames({ graph, articles, siteNames }: Statements): readonly string[] {
  const typed = [
    ...graph.nodes.map(node => node.object),
    ...articles.flatMap(article => objectsOf(graph, article, 'author')),
  ].filter(object => typesOf(object).includes('Person'));
  const people = typed
    .slice(0, 200)
    .flatMap(person => wordsOf(person, 'name', 100))
    .filter(name => name.includes(' ') && isPersonal(name) && !articleLed.test(name));
  return siteNames.filter(name => !isSiteName(name, people));
}

function fromArticles({ articles, graph, siteNames }: Statements): Byline {
  let rest: Byline = noByline;
  for (const key of ['author', 'creator']) {
    for (const article of articles) {
      const texts = valuesOf(article, key).flatMap(value => (typeof value === 'string' ? value : []));
      const found = [
        readPeople(texts, { siteNames }),
        ...objectsOf(graph, article, key).map(author => fromAuthor(author, siteNames)),
      ];
      rest = {
        people: nameOnce(found.flatMap(({ people }) => people)),
        agencies: [...rest.agencies, ...found.flatMap(({ agencies }) => agencies)],
        houses: [...rest.houses, ...found.flatMap(({ houses }) => houses)],
      };
      if (rest.people.length > 0) return rest;
    }
  }
  return rest;
}

function fromAuthor(author: JsonObject, siteNames: readonly string[]): Byline {
  const types = typesOf(author);
  const names = wordsOf(author, 'name', 600);
  const found = readPeople(names, { siteNames });
  // Some systems type every author an organisation; only what reads as a full name is taken for a person.
  if (!types.includes('Person') && types.some(type => organisationTypes.has(type))) {
    const people = found.people.filter(({ name }) => name.includes(' ') && isPersonal(name));
    const rest = found.people.filter(person => !people.includes(person)).map(({ name }) => name);
    return { ...found, people, houses: [...found.houses, ...rest] };
  }
  const role = found.people.length === 1 ? (wordsOf(author, 'jobTitle', 120)[0] ?? null) : null;
  return { ...found, people: found.people.map(person => ({ ...person, role: person.role ?? role })) };
}

function fromByline({ page, siteNames }: Statements, area: HeadlineArea): Byline {
  const rules = { siteNames, isName: isPersonal };
  let houses: readonly string[] = [];
  const bylines = visibleBylines(page, area, texts => {
    const found = readPeople(texts, rules);
    if (houses.length === 0) houses = found.houses;
    return found.people.length > 0 || found.agencies.length > 0;
  });
  return { ...readPeople(bylines, rules), houses };
}
