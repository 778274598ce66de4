import { absoluteUrl } from '../metadata/absolute-url.ts';
import type { Statements } from '../metadata/statements.ts';

const frontPath = /^\/(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;

/** Whether a page stands at the root of its site and names no other address as its own. */
export function isFrontPage({ page, url, baseUrl }: Pick<Statements, 'page' | 'url' | 'baseUrl'>): boolean {
  const stated = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const canonical = absoluteUrl(stated, baseUrl);
  return isRoot(url) && (canonical === null || isRoot(canonical));
}

/** Old systems name an article in the query of the root: `/?p=12`. */
function isRoot(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  return search === '' && frontPath.test(pathname);
}
