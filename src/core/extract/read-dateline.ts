import { isAgency } from '../metadata/names/agencies.ts';
import { setOffAttribute } from '../set-off.ts';
import { collapseSpace } from './collapse-space.ts';

/** A dateline stands in the first words. Characters. */
const longestDateline = 90;

/** `WASHINGTON (Reuters) - `, `AUBURN, Wash. — `, `BEIRUT, May 3 — `: a place in capitals, then a dash. */
const inCapitals =
  /^((?:\p{Lu}[\p{Lu}\p{M}.'’/-]+)(?:\s\p{Lu}[\p{Lu}\p{M}.'’/-]+){0,4}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?)(?:,\s[^()—–]{3,25})?(?:\s\(([^()]{2,40})\))?\s*(?:—|–|--|-)\s/u;
/** `Berlin (dpa) - `: any place, where an agency stands behind it. */
const withAgency = /^(\p{Lu}[\p{L}\p{M}.'’ /-]{1,40}?),?\s\(([^()]{2,30})\)\s*(?:—|–|--|-)\s/u;

/**
 * The place that a news text was written from, as it stands before its first sentence (AP Stylebook, “datelines”);
 * `null` when it has none. The text keeps it.
 */
export function readDateline(body: Element): string | null {
  // A correction may stand over it.
  const first = body.querySelector(`p:not([${setOffAttribute}])`);
  const opening = collapseSpace(first?.textContent ?? '').slice(0, longestDateline);
  // Most texts have none, and the patterns for all scripts take long to be made ready.
  if (!/[—–-]\s/.test(opening)) return null;
  const capitals = inCapitals.exec(opening)?.[1];
  // A few capitals before a dash may be any word that is shouted.
  if (capitals !== undefined && capitals.replace(/[^\p{Lu}]/gu, '').length > 3) return capitals;
  const [, place, agency] = withAgency.exec(opening) ?? [];
  return place && agency?.split(/[/,]/).some(isAgency) ? place : null;
}
