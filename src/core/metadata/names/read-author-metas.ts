import type { Statements } from '../statements.ts';
import { type Byline, noByline, readPeople } from './read-people.ts';

const metaNames: readonly string[] = [
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'article:author_name',
  'author',
  'article:author',
  'og:article:author',
  'articleauthor',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'byl',
  // "twitter:misc:Written by": names are read up to their first space.
  'twitter:misc:written',
  'cxenseparse:author',
];

/** Who the author metas name, in the order listed, and last the label pairs of link previews. */
export function readAuthorMetas({ metas, siteNames }: Pick<Statements, 'metas' | 'siteNames'>): Byline {
  let rest = noByline;
  for (const values of [...metaNames.map(name => metas.get(name) ?? []), labelled(metas)]) {
    const found = readPeople(values, { siteNames });
    const agencies = [...rest.agencies, ...found.agencies];
    if (found.people.length > 0) return { people: found.people, agencies, houses: [] };
    rest = { people: [], agencies, houses: [...rest.houses, ...found.houses] };
  }
  return rest;
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
