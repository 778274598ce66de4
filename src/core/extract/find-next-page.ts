import { queryAll } from '../query-all.ts';

const mostLinks = 400;

/** A number of a page in an address, with what announces it: `/2/`, `?page=2`, `-2.html`, `/seite-2`. */
const pageNumber =
  /(?:[/?&_-]|\b)(?:(?:page|seite|pagina|página|strona|sida|side|part|teil|p|pg|s)[=/_-]?)?(\d{1,3})(?=\/?$|\.\w{3,5}$|&)/i;

/**
 * The address of the page on which the text goes on: a link whose address is this page's but for the next number.
 * `rel=next` alone says nothing, for blogs set it on the next story. `null` when there is none.
 */
export function findNextPage(page: Document, url: string): string | null {
  const here = partAddress(url);
  if (here === null) return null;
  const next = new RegExp(`(?<!\\d)${here.number + 1}(?!\\d)`);
  // Few links have the number in them, and to ask where each of them stands would take longer than all else.
  const links = queryAll(page, 'link[href], a[href]').filter(
    link => next.test(link.getAttribute('href') ?? '') && leadsOn(link),
  );
  for (const link of links.slice(0, mostLinks)) {
    const address = URL.parse(link.getAttribute('href') ?? '', url)?.href;
    const there = address === undefined ? null : partAddress(address);
    if (address === undefined || there === null || there.number !== here.number + 1) continue;
    if (there.base === here.base) return address;
  }
  return null;
}

/** Whether a link says that it leads to the next page, or stands where pages list theirs. */
function leadsOn(link: Element): boolean {
  if (/(?:^|\s)next(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) return true;
  return link.localName === 'a' && link.parentElement?.closest('nav, [class*="pag" i]') != null;
}

/** An address without its page number, and the number: 1 where it has none. */
function partAddress(address: string): { base: string; number: number } | null {
  const parsed = URL.parse(address);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const whole = `${parsed.host}${parsed.pathname.replace(/\/$/, '')}${parsed.search}`;
  const found = pageNumber.exec(whole);
  const isLast = found !== null && Number(found[1]) > 1;
  if (!isLast) return { base: clean(whole), number: 1 };
  return {
    base: clean(whole.slice(0, found.index) + whole.slice(found.index + found[0].length)),
    number: Number(found[1]),
  };
}

/** The same address however the number was joined to it. */
function clean(address: string): string {
  return address
    .replace(/\.\w{3,5}$/, '')
    .replace(/[/?&_-]+$/, '')
    .toLowerCase();
}
