import { compareKey } from '../compare-key.ts';
import type { Judge } from './judge.ts';

/** The headline, the kicker or the section again, over the text. */
export const judgeHeadline: Judge = ({ element, line }, { metadata, isBeforeProse }) => {
  if (!isBeforeProse && !element.matches('h1')) return null;
  const key = compareKey(line);
  const known = isBeforeProse ? [metadata.headline, metadata.kicker, metadata.section] : [metadata.headline];
  return known.some(each => each !== null && compareKey(each) === key) ? 'headline-repeated' : null;
};
