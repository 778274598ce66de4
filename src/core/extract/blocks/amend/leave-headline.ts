import { compareKey } from '../../compare-key.ts';
import type { Amendment } from './amendment.ts';

/** A shorter headline may stand in a longer heading by chance. Characters without spaces. */
const shortestHeadline = 15;
/** A kicker is no longer. Characters without spaces. */
const longestKicker = 60;

/** A first heading that is the headline with its kicker is shown over the text already. */
export const leaveHeadline: Amendment = ({ page: { blocks, metadata }, belongs }) => {
  const key = compareKey(metadata.headline ?? '');
  if (key.length < shortestHeadline) return;
  for (const [index, { element, line }] of blocks.entries()) {
    if (!belongs[index] || element.localName !== 'h1') continue;
    const words = compareKey(line);
    if (words.length <= key.length + longestKicker && (words.endsWith(key) || words.startsWith(key)))
      belongs[index] = false;
  }
};
