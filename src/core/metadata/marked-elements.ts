import { queryAll } from '../query-all.ts';
import { longestClass, remember } from '../remember.ts';
import { type HeadlineArea, listOnce } from './headline-area.ts';

/** Classes, addresses and properties that pages set on names: all that `kinds` of `visible-bylines.ts` asks for. */
const nameClasses = /author|byline|autor|auteur|writer|post-by|(?:^|\s)(?:fn|p-name)(?:\s|$)/i;
const nameProperties = /(?:^|\s)(?:author|creator|name)(?:\s|$)/;
const nameRelation = /(?:^|\s)author(?:\s|$)/;
const nameAddress = /\/(?:author|autor|auteur|people|profile|by|redaktion|journalist|contributor|staff)/i;

/** The same for dates. */
const dateClasses = /date|time|publish|posted|updated|byline|meta|datum|fecha/i;
const dateProperties = /(?:^|\s)(?:datePublished|dateModified)(?:\s|$)/;

/**
 * The elements whose markup says that they hold names, or dates, in page order. One walk for all kinds, and each class is
 * looked at once: a selector reads the classes of the whole page for each word that it asks for.
 */
export function markedElements(
  page: Document,
  area: HeadlineArea,
  kind: 'names' | 'dates',
): readonly Element[] {
  return listOnce(area, kind, () => (kind === 'names' ? listNames(page) : listDates(page)));
}

function listNames(page: Document): Element[] {
  const isName = remember(names => nameClasses.test(names), longestClass);
  return queryAll(page, '[class], [itemprop], a[rel], a[href]').filter(
    element =>
      isName(element.getAttribute('class') ?? '') ||
      nameProperties.test(element.getAttribute('itemprop') ?? '') ||
      (element.localName === 'a' &&
        (nameRelation.test(element.getAttribute('rel') ?? '') ||
          nameAddress.test(element.getAttribute('href') ?? ''))),
  );
}

function listDates(page: Document): Element[] {
  const isDate = remember(names => dateClasses.test(names), longestClass);
  return queryAll(page, '[class], [itemprop], [id], time').filter(
    element =>
      element.localName === 'time' ||
      isDate(element.getAttribute('class') ?? '') ||
      /date/i.test(element.id) ||
      dateProperties.test(element.getAttribute('itemprop') ?? ''),
  );
}
