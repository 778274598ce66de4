import { hostOf } from '../article-view/host-of.ts';

/** What the fragment of the reader's address says: which article, and where it came from. */
export type ReaderAddress = Readonly<{ id: string; source: string | null }>;

/**
 * Reads `#<id>&source=<encoded address>`. The source is only kept when it is an http(s) address: the
 * fragment is the one part of the page that somebody else could have written.
 */
export function readerAddress(hash: string): ReaderAddress {
  const [id = '', ...rest] = hash.replace(/^#/, '').split('&');
  const source = new URLSearchParams(rest.join('&')).get('source');
  return { id, source: source !== null && hostOf(source) !== null ? source : null };
}
