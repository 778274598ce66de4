/** So many parts are the pages of a corpus in: each is judged by what the others taught. */
export const folds = 4;

/** The part a publisher is in: the same on every run. */
export function foldOf(publisher: string): number {
  let hash = 7;
  for (const character of publisher) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % folds;
}
