import { hostLabels } from './list-site-names.ts';
import type { Statements } from './statements.ts';

/**
 * The name of the site, the first of `listSiteNames` that reads as a name: no address, no copyright line.
 * The labels of the host are no name: `null` when nothing else is stated.
 */
export function readSite({ siteNames, url }: Statements): string | null {
  const labels = new Set(hostLabels(url));
  const names = siteNames.filter(
    name => /\p{L}/u.test(name) && name.length <= 80 && !/https?:|©|\(c\)|copyright/i.test(name),
  );
  return (
    names.find(name => !labels.has(name)) ??
    names.find(name => name.includes('.') && labels.has(name) && isStated(name, siteNames)) ??
    null
  );
}

/** A site may go by its address (`example.com`): then the name is listed before the host's own labels. */
function isStated(name: string, siteNames: readonly string[]): boolean {
  return siteNames.indexOf(name) === 0 && siteNames.length > 3;
}
