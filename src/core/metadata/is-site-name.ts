import { letterKey } from './text/compare-words.ts';

/** Whether a text is only one of the site's names, however it is written (`The Post`, `thepost.com`). */
export function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const key = bareKey(text);
  return key !== '' && bareKeys(siteNames).has(key);
}

/** The same list of names is asked about many texts of a page. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

function bareKeys(siteNames: readonly string[]): ReadonlySet<string> {
  const made = known.get(siteNames) ?? new Set(siteNames.map(bareKey));
  known.set(siteNames, made);
  return made;
}

/** An article before the name and a domain after it make no other name. */
function bareKey(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
    .replace(/\.(?:com?|org|net|[a-z]{2})(?:\.[a-z]{2})?\/?$/i, '');
  return letterKey(bare.replace(/^(?:the|die|der|das|le|la|les|el|il)\s+/i, ''));
}
