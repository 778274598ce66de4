import { compareKey } from '../../compare-key.ts';
import type { Amendment } from './amendment.ts';

/** A shorter line may be said twice in a row on purpose. Characters. */
const shortestRepeat = 60;
/** So many blocks near one of a second copy are of it, too. */
const leastTwins = 3;
/** How near they are. Kept blocks on either side. */
const reach = 5;

/**
 * What a page writes twice is shown once: a paragraph right after itself, and a second copy of a part of the story that
 * Readability did not find, which pages have for other widths of the window.
 */
export const leaveRepeats: Amendment = ({ page: { blocks, fates }, belongs }) => {
  const keys = blocks.map(({ line }, index) => (belongs[index] ? compareKey(line) : ''));
  const kept = [...blocks.keys()].filter(index => belongs[index]);
  const found = new Set(kept.filter(index => fates[index]?.isFound).map(index => keys[index]));
  const isTwin = kept.map(index => !fates[index]?.isFound && found.has(keys[index]));
  for (const [place, index] of kept.entries()) {
    const size = blocks[index]?.line.length ?? 0;
    const isRepeat = size >= shortestRepeat && keys[index] !== '' && keys[index] === keys[index - 1];
    if (isRepeat || (isTwin[place] && countNear(place) >= leastTwins)) belongs[index] = false;
  }

  function countNear(place: number): number {
    let twins = 0;
    for (let at = place - reach; at <= place + reach; at += 1) if (at !== place && isTwin[at]) twins += 1;
    return twins;
  }
};
