import { compareKey } from '../../compare-key.ts';
import { isProse } from '../../is-prose.ts';
import type { Amendment } from './amendment.ts';

/** A shorter headline may stand in a longer heading by chance. Characters without spaces. */
const shortestHeadline = 15;
/** A kicker is no longer. Characters without spaces. */
const longestKicker = 60;

/**
 * A first heading that is the headline with its kicker is shown over the text already, and so is any line before the
 * text that is the headline.
 */
export const leaveHeadline: Amendment = ({ page: { blocks, metadata }, belongs }) => {
  const key = compareKey(metadata.headline ?? '');
  if (key.length < shortestHeadline) return;
  let isBeforeText = true;
  for (const [index, { element, line }] of blocks.entries()) {
    if (!belongs[index] || !(isBeforeText || element.localName === 'h1')) continue;
    const words = compareKey(line);
    if (isBeforeText && words === key) belongs[index] = false;
    else isBeforeText &&= !isProse(line);
    if (element.localName !== 'h1') continue;
    if (words.length <= key.length + longestKicker && (words.endsWith(key) || words.startsWith(key)))
      belongs[index] = false;
  }
};
