import { compareKey } from '../compare-key.ts';
import type { BlockPage } from './block-page.ts';

/** So many letters and digits tell words apart from all others on a page. */
const enough = 60;

/** Whether a block of a page says these words, or begins to say them; only the first of long ones are looked for. */
export function showsWords({ blocks }: Pick<BlockPage, 'blocks'>, words: string): boolean {
  const key = compareKey(words).slice(0, enough);
  // A key is hardly longer than its line: most lines of a page are too short to be asked.
  return (
    key !== '' && blocks.some(({ line }) => line.length * 2 >= key.length && compareKey(line).includes(key))
  );
}
