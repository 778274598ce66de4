import type { Person } from '../article.ts';
import type { HeadlineArea } from './headline-area.ts';
import { isSiteName } from './is-site-name.ts';
import { type JsonObject, objectsOf, typesOf, valuesOf, wordsOf } from './json-ld/json-object.ts';
import { organisationTypes } from './list-site-names.ts';
import { isPersonal } from './names/is-personal.ts';
import { type Byline, nameOnce, readPeople } from './names/read-people.ts';
import { visibleBylines } from './names/visible-bylines.ts';
import type { Statements } from './statements.ts';
import { wordKey } from './text/compare-words.ts';

export type Authors = Readonly<{ authors: readonly Person[]; agency: string | null }>;

/** Papers are called "Les Echos" or "The Post"; people are not. */
const articleLed = /^(?:the|die|der|das|le|la|les|el|los|il|o|os|as)\s/i;

const metaNames: readonly string[] = [
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'article:author_name',
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'byl',
  'cxenseparse:author',
];

/**
 * Who wrote the article. Order of trust: JSON-LD or microdata `author`, then `creator`; the visible byline;
 * author metas (parsely, sailthru, citation, `author`, `article:author`, Dublin Core, the label pairs of
 * link previews). The first source that names a person decides; agencies are kept from all up to there.
 */
export function readAuthors(stated: Statements, area: HeadlineArea): Authors {
  const statements = { ...stated, siteNames: dropPersonalNames(stated) };
  const agencies = new Map<string, string>();
  let authors: readonly Person[] = [];
  for (const read of [fromArticles, fromByline, fromMetas]) {
    const found = read(statements, area);
    for (const agency of found.agencies) agencies.set(wordKey(agency), agency);
    authors = found.people;
    if (authors.length > 0) break;
  }
  return { authors, agency: [...agencies.values()].slice(0, 4).join(', ') || null };
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

function fromArticles(statements: Statements): Byline {
  const { articles, graph, siteNames } = statements;
  const agencies: string[] = [];
  for (const key of ['author', 'creator']) {
    for (const article of articles) {
      const texts = valuesOf(article, key).flatMap(value => (typeof value === 'string' ? value : []));
      const named = [
        readPeople(texts, { siteNames }),
        ...objectsOf(graph, article, key).map(author => fromAuthor(author, siteNames)),
      ];
      agencies.push(...named.flatMap(found => found.agencies));
      const people = nameOnce(named.flatMap(found => found.people));
      if (people.length > 0) return { people, agencies };
    }
  }
  return { people: [], agencies };
}

function fromAuthor(author: JsonObject, siteNames: readonly string[]): Byline {
  const types = typesOf(author);
  const names = wordsOf(author, 'name', 600);
  const found = readPeople(names, { siteNames });
  // Some systems type every author an organisation; only what reads as a full name is taken for a person.
  if (!types.includes('Person') && types.some(type => organisationTypes.has(type))) {
    return { ...found, people: found.people.filter(({ name }) => name.includes(' ') && isPersonal(name)) };
  }
  const role = found.people.length === 1 ? (wordsOf(author, 'jobTitle', 120)[0] ?? null) : null;
  return { ...found, people: found.people.map(person => ({ ...person, role: person.role ?? role })) };
}

function fromByline({ page, siteNames }: Statements, area: HeadlineArea): Byline {
  const rules = { siteNames, isName: isPersonal };
  const bylines = visibleBylines(page, area, texts => {
    const found = readPeople(texts, rules);
    return found.people.length > 0 || found.agencies.length > 0;
  });
  return readPeople(bylines, rules);
}

function fromMetas({ metas, siteNames }: Statements): Byline {
  const agencies: string[] = [];
  for (const values of [...metaNames.map(name => metas.get(name) ?? []), labelled(metas)]) {
    const found = readPeople(values, { siteNames });
    agencies.push(...found.agencies);
    if (found.people.length > 0) return { people: found.people, agencies };
  }
  return { people: [], agencies };
}

/** Link previews carry pairs of label and value: `twitter:label1` "Written by", `twitter:data1` the name. */
function labelled(metas: Statements['metas']): readonly string[] {
  return ['1', '2'].flatMap(number => {
    const label = metas.get(`twitter:label${number}`)?.[0] ?? '';
    return /writ|by|verfasst|geschrieben|autor|auteur|écrit|escrito|scritto|skrevet|skriven/i.test(label) &&
      !/minut/i.test(label)
      ? (metas.get(`twitter:data${number}`) ?? [])
      : [];
  });
}
