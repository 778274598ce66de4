import { normaliseLine } from './normalise-line.ts';

/** Characters that the name of a site may add to a headline, and that a headline may have been cut by. */
const longestAddition = 40;
const longestCut = 25;

/** `exact`: the same words. `loose`: also with the site’s name before or after it, or a little cut. */
export function matchHeadline(truth: string, found: string | null): { exact: boolean; loose: boolean } {
  const wanted = normaliseLine(truth);
  const given = normaliseLine(found ?? '');
  const exact = wanted === given;
  if (wanted === '' || given === '') return { exact, loose: false };
  const added = given.includes(wanted) && given.length - wanted.length < longestAddition;
  const cut = wanted.includes(given) && wanted.length - given.length < longestCut;
  return { exact, loose: exact || added || cut };
}
