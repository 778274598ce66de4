import { bestCandidate } from './best-candidate.ts';

/** How loaders name what they load, whatever they are called themselves: `x-lazy-src`, `data-img-url`, `data-lg`. */
const sourceName = /(?:^|[-_])(?:src|url|xl|lg|md|sm|xs)(?:[-_]|$)|(?:^|[-_])(?:full|lazy|hi)?src$/;

/** A first impression of the picture, or another. */
const otherName = /blur|placeholder|preview|thumb|logo|icon|hover|fallback|page|link|share|avatar/;

const pictureFile = /^(?:(?:https?:)?\/)?[^\s{}<>:]+\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?$/i;

/** What names say of a picture's size, the largest first; what says none stands between. */
const sizeWords = [
  /xl|full|big|large|hi/,
  /lg/,
  /^(?!.*(?:md|medium|sm|small|xs))/,
  /md|medium/,
  /sm|small/,
  /xs/,
];

/**
 * The address of a picture that is loaded late by a loader nobody knows: an attribute that is named as a source, whose
 * value is an address of a picture's file; the largest of several. `null` when there is none.
 */
export function findLateSource(picture: Element): string | null {
  const named = [...picture.attributes].filter(({ name }) => !otherName.test(name));
  const set = bestCandidate(named.filter(({ name }) => name.endsWith('-srcset')).map(({ value }) => value));
  if (set !== null && pictureFile.test(set)) return set;
  const sources = named
    .filter(({ name, value }) => name !== 'src' && sourceName.test(name) && pictureFile.test(value.trim()))
    .sort((one, other) => rankOf(one.name) - rankOf(other.name));
  return sources[0]?.value.trim() ?? null;
}

function rankOf(name: string): number {
  return sizeWords.findIndex(words => words.test(name));
}
