import { compareKey } from '../../compare-key.ts';
import type { Amendment } from './amendment.ts';

/** So near the story its claim and verdict stand, before the first block or between two. Blocks. */
const reach = 12;
/** So much of a claim tells it apart. Letters and digits. */
const enough = 60;
/** “Claim”, “Our rating”. Characters. */
const longestTitle = 40;

/**
 * A fact check that shows what was claimed shows how it was rated, too: a claim without its verdict would stand there as
 * a fact. Both stay, with the headings over them.
 */
export const keepVerdicts: Amendment = ({ page: { blocks, fates, signs }, belongs }) => {
  const claims = signs.verdicts.claims.map(claim => compareKey(claim).slice(0, enough));
  const ratings = signs.verdicts.ratings.map(compareKey);
  const [first, last] = [belongs.indexOf(true), belongs.lastIndexOf(true)];
  if (ratings.length === 0 || first < 0) return;
  for (const wanted of [isClaim, isRating]) {
    const index = blocks.findIndex(
      ({ line }, place) =>
        place >= first - reach &&
        place <= last &&
        fates[place]?.reason !== 'hidden' &&
        wanted(compareKey(line)),
    );
    if (index < 0) continue;
    belongs[index] = true;
    const title = blocks[index - 1];
    const isHeading = title && /^h[2-6]$/.test(title.element.localName);
    if (isHeading && title.line.length <= longestTitle) belongs[index - 1] = true;
  }

  function isClaim(key: string): boolean {
    return claims.some(claim => claim !== '' && key.startsWith(claim));
  }

  function isRating(key: string): boolean {
    return key !== '' && ratings.includes(key);
  }
};
