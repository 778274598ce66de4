import { absoluteUrl } from './absolute-url.ts';
import { firstMeta } from './read-meta-tags.ts';
import type { Statements } from './statements.ts';

/**
 * The address the page calls its own: `link[rel=canonical]`, then `og:url`, without a fragment. A canonical
 * address that is a home page while the page is none is a mistake of the template and counts as absent.
 */
export function readCanonicalUrl({ page, metas, url, baseUrl }: Statements): string | null {
  const stated = [
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    firstMeta(metas, ['og:url']),
  ];
  for (const address of stated) {
    const canonical = absoluteUrl(address, baseUrl);
    if (canonical === null) continue;
    const parsed = new URL(canonical);
    parsed.hash = '';
    if (isHome(parsed) && !isHome(new URL(absoluteUrl(url, baseUrl) ?? canonical))) continue;
    return parsed.href;
  }
  return null;
}

function isHome(url: URL): boolean {
  return url.pathname === '/' && url.search === '';
}
