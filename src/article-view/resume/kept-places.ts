import { loadStored, saveStored } from '../../platform/stored-value.ts';
import { articleKey, freshSalt } from './article-key.ts';
import {
  noPlaces,
  parsePlaces,
  type ReadingPlace,
  type ReadingPlaces,
  withoutPlace,
  withPlace,
} from './reading-place.ts';

const storedKey = 'reading-places';

/** All that is kept on this computer of where a reader stopped. */
export async function loadPlaces(): Promise<ReadingPlaces> {
  return parsePlaces(await loadStored(storedKey));
}

/** The place in the article of this address, with the salt it was made with; `null` where none is kept, or none is to be. */
export async function loadPlace(
  address: string,
): Promise<Readonly<{ place: ReadingPlace; salt: string }> | null> {
  const { isOn, salt, places } = await loadPlaces();
  if (!isOn || places.length === 0) return null;
  const key = await articleKey(address, salt);
  const place = places.find(each => each.key === key);
  return place ? { place, salt } : null;
}

/**
 * Keeps the place that `make` gives, with the salt, for the article of this address; forgets it where that is `null`.
 * Nothing happens where the reader wants nothing kept.
 */
export function keepPlace(
  address: string,
  make: (salt: string) => Omit<ReadingPlace, 'key'> | null,
): Promise<void> {
  return change(async kept => {
    if (!kept.isOn) return null;
    const salt = kept.salt || freshSalt();
    const key = await articleKey(address, salt);
    const place = make(salt);
    if (place) return { ...kept, salt, places: withPlace(kept.places, { key, ...place }) };
    const places = withoutPlace(kept.places, key);
    return places.length === kept.places.length ? null : { ...kept, places };
  });
}

/** Forgets every place. For the settings. */
export function forgetPlaces(): Promise<void> {
  return change(async ({ isOn }) => ({ ...noPlaces, isOn }));
}

/** Switches keeping on or off; off, nothing stays that was kept. For the settings. */
export function setResume(isOn: boolean): Promise<void> {
  return change(async kept => (isOn ? { ...kept, isOn } : { ...noPlaces, isOn }));
}

/** Popup and reader tabs write to the same value: one after the other. `null` changes nothing. */
async function change(make: (kept: ReadingPlaces) => Promise<ReadingPlaces | null>): Promise<void> {
  await navigator.locks.request(storedKey, async () => {
    const made = await make(await loadPlaces());
    if (made) await saveStored(storedKey, made);
  });
}
