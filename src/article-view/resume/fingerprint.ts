/** So many characters of a block tell it from its neighbours. */
const opening = 120;

/**
 * A number for the words a block begins with, by which it is known again, and from which nobody reads them: 32-bit
 * FNV-1a over a salt and the words (Fowler, Noll, Vo; RFC 9923).
 */
export function fingerprint(words: string, salt: string): number {
  let hash = 0x811c9dc5;
  const told = salt + words.replaceAll(/\s+/g, ' ').trim().slice(0, opening);
  for (let index = 0; index < told.length; index += 1) {
    hash = Math.imul(hash ^ told.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
