import { collapseSpace, lineOf } from '../collapse-space.ts';
import { statedAddress } from './stated-address.ts';

/** A post is short; a longer quotation is one from a book or a speech. Characters. */
const longestPost = 1500;
const longestSource = 120;

/**
 * Whether a quotation is a post of a social network: it says the address of the post and leads there, or it ends with
 * who wrote it, by name and handle, and a link to the post itself. So all networks write what is shown until their
 * script has run.
 */
export function isQuotedPost(quotation: Element): boolean {
  const text = lineOf(quotation);
  if (text.length > longestPost) return false;
  const links = quotation.getElementsByTagName('a');
  const last = links[links.length - 1];
  if (!last || !/^https?:/i.test(last.getAttribute('href') ?? '')) return false;
  if (statedAddress(quotation) !== null) return true;
  const date = collapseSpace(last.textContent ?? '');
  // Behind the link stands nothing, or a line of the network's own.
  const end = text.lastIndexOf(date);
  if (end < 0 || text.length - end - date.length > longestSource) return false;
  const source = text.slice(Math.max(0, end - longestSource), end);
  return /\(@[\w.-]+(?:@[\w.-]+)?\)\s*$|(?:^|\W)@[\w.-]{2,}[\s)·,|—–-]*$/.test(source);
}
