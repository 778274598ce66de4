import { isCount, isMeasure, recordOf, textOf } from '../../core/shapes/shape.ts';

/** Where a reader stopped in one article. Nothing in it says which article that is, or of what. */
export type ReadingPlace = Readonly<{
  /** The article's address, salted and hashed. */
  key: string;
  /** The block at the top of the window, by its number in the body. */
  block: number;
  /** The block's fingerprint: an article that grew since has it under another number. */
  print: number;
  /** How much of the block was above, from 0 to 1. */
  above: number;
}>;

/** All that is kept of it, the article that was read last first. */
export type ReadingPlaces = Readonly<{
  isOn: boolean;
  /** Random, made on this computer: without it nobody can try out addresses. Empty until it is needed. */
  salt: string;
  places: readonly ReadingPlace[];
}>;

export const noPlaces: ReadingPlaces = { isOn: true, salt: '', places: [] };

/** So many articles are kept; the one not read for longest makes room. */
export const mostPlaces = 200;

/** What was stored, as far as it is what it should be; `noPlaces` for anything else. */
export function parsePlaces(stored: unknown): ReadingPlaces {
  if (typeof stored !== 'object' || stored === null) return noPlaces;
  const { isOn, salt, places } = stored as Partial<Record<keyof ReadingPlaces, unknown>>;
  const kept = Array.isArray(places) && isHash(salt) ? places.filter(isPlace) : [];
  return { isOn: isOn !== false, salt: isHash(salt) ? salt : '', places: kept.slice(0, mostPlaces) };
}

/** A salt or a key, in hex. */
const isHash = textOf(64);

const isPlace = recordOf<ReadingPlace>({
  key: isHash,
  block: isCount,
  print: isCount,
  above: (given): given is number => isMeasure(given) && given <= 1,
});

/** The places with this one in front, in place of what was kept of its article. */
export function withPlace(places: readonly ReadingPlace[], place: ReadingPlace): readonly ReadingPlace[] {
  return [place, ...withoutPlace(places, place.key)].slice(0, mostPlaces);
}

/** The places without what was kept of one article. */
export function withoutPlace(places: readonly ReadingPlace[], key: string): readonly ReadingPlace[] {
  return places.filter(each => each.key !== key);
}
