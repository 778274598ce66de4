import type { Person } from '../../article.ts';
import { lineOf } from '../collapse-space.ts';
import { isPictureFile } from '../is-picture-file.ts';
import { once } from '../once.ts';
import { portraitMatcher } from '../portrait-matcher.ts';
import type { RemovalLog } from '../removal-log.ts';
import { withoutFragment } from '../without-fragment.ts';
import type { Verdict } from './settle-blocks.ts';
import { leadsTo, wholeOf } from './whole-picture.ts';

type Company = { isKept: boolean };

/**
 * Takes out of a found body, before it is settled, the pictures that go with blocks which are left out: those in a
 * box of which nothing is kept, those that lead where a left block leads, and those behind the last block kept that
 * lead to another page. A picture with words that are kept around it stays, unless it shows who wrote them.
 */
export function leavePictures(
  body: Element,
  verdicts: readonly Verdict[],
  { url, authors }: Readonly<{ url: string; authors: readonly Person[] }>,
  log: RemovalLog,
): void {
  const pictures = [...body.querySelectorAll('img')];
  if (pictures.length === 0) return;
  const isPortrait = portraitMatcher(authors);
  const company = listCompany(body, verdicts);
  const left = once(() => listLeftAddresses(verdicts));
  const last = verdicts.findLast(({ belongs, inBody }) => belongs && inBody)?.inBody ?? null;
  for (const picture of pictures) {
    const whole = wholeOf(picture, body);
    if (isPortrait(picture)) {
      log.take(whole, 'author-biography');
      continue;
    }
    const target = leadsTo(picture, url);
    const isBehind =
      last !== null && (last.compareDocumentPosition(whole) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isTeaser =
      target !== null && (left().has(target) || (isBehind && !whole.querySelector('figcaption')));
    if (isTeaser || companyOf(whole, body, company)?.isKept === false) log.take(whole, 'related');
  }
}

/** For every element above a block of the body, whether any of the blocks below is kept. */
function listCompany(body: Element, verdicts: readonly Verdict[]): ReadonlyMap<Element, Company> {
  const company = new Map<Element, Company>();
  for (const { element, inBody, belongs } of verdicts) {
    // What enlarges a picture says nothing of where it belongs.
    if (!belongs && enlarges(element)) continue;
    for (let each = inBody; each && each !== body; each = each.parentElement) {
      const known = company.get(each);
      if (known && (known.isKept || !belongs)) break;
      company.set(each, { isKept: belongs });
    }
  }
  return company;
}

/** Whether a block is nothing but a link to the file of a picture. */
function enlarges(element: Element): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  return link !== null && isPictureFile(link.getAttribute('href') ?? '') && lineOf(link) === lineOf(element);
}

function companyOf(whole: Element, body: Element, company: ReadonlyMap<Element, Company>): Company | null {
  for (let each: Element | null = whole; each && each !== body; each = each.parentElement) {
    const known = company.get(each);
    if (known) return known;
  }
  return null;
}

/** Where the blocks lead that are left out. */
function listLeftAddresses(verdicts: readonly Verdict[]): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const { element, belongs } of verdicts) {
    if (belongs) continue;
    const links = element.localName === 'a' ? [element] : element.querySelectorAll('a[href]');
    for (const link of links) addresses.add(withoutFragment(link.getAttribute('href') ?? ''));
  }
  return addresses;
}
