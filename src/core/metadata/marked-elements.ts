import { type HeadlineArea, listOnce } from './headline-area.ts';

/** Classes, addresses and properties that pages set on names: all that `kinds` of `visible-bylines.ts` asks for. */
const names = [
  ...['author', 'byline', 'autor', 'auteur', 'writer', 'post-by'].map(part => `[class*="${part}" i]`),
  '.fn, .p-name, [itemprop~="author"], [itemprop~="creator"], [itemprop~="name"], a[rel~="author"]',
  ...[
    'author',
    'autor',
    'auteur',
    'people',
    'profile',
    'by',
    'redaktion',
    'journalist',
    'contributor',
    'staff',
  ].map(step => `a[href*="/${step}" i]`),
].join(', ');

/** The same for dates. */
const dates = [
  'time, [itemprop~="datePublished"], [itemprop~="dateModified"], [id*="date" i]',
  ...['date', 'time', 'publish', 'posted', 'updated', 'byline', 'meta', 'datum', 'fecha'].map(
    part => `[class*="${part}" i]`,
  ),
].join(', ');

/**
 * The elements whose markup says that they hold names, or dates, in page order. One query for all kinds: each
 * goes over the whole page, and that is most of what a byline costs.
 */
export function markedElements(
  page: Document,
  area: HeadlineArea,
  kind: 'names' | 'dates',
): readonly Element[] {
  return listOnce(area, kind, () => [...page.querySelectorAll(kind === 'names' ? names : dates)]);
}
