import { compareKey } from '../../compare-key.ts';
import { articlesAround } from '../articles-around.ts';
import type { BlockPage } from '../block-page.ts';
import { findHeadlineBlock } from '../find-headline-block.ts';
import type { Amendment } from './amendment.ts';

/** With less outside of them, they are what the page is about. Characters. */
const leastOutside = 300;

/**
 * Below its story a page may go on with the next one: an `article` that has a headline of its own, of the rank of the
 * story's, and does not stand in the story's own `article`; or one that says that it stands at another address.
 */
export const leaveNextStories: Amendment = ({ page, belongs }) => {
  const { blocks, signs } = page;
  const others = new Set([...findHeaded(page), ...signs.otherStories]);
  const headline = blocks[findHeadlineBlock(page)]?.element;
  if (headline) for (const own of articlesAround(headline, page)) others.delete(own);
  if (others.size === 0) return;
  const isOther = blocks.map(({ element }) => articlesAround(element, page).some(each => others.has(each)));
  const outside = blocks.reduce(
    (sum, { line }, index) => (belongs[index] && !isOther[index] ? sum + line.length : sum),
    0,
  );
  if (outside < leastOutside) return;
  for (const index of blocks.keys()) if (isOther[index]) belongs[index] = false;
};

function findHeaded(page: BlockPage): ReadonlySet<Element> {
  const { blocks, metadata } = page;
  const others = new Set<Element>();
  const place = findHeadlineBlock(page);
  const headline = blocks[place]?.element;
  if (!headline) return others;
  const own = articlesAround(headline, page);
  const key = compareKey(metadata.headline ?? '');
  for (const { element, line } of blocks.slice(place + 1)) {
    if (element.localName !== headline.localName || compareKey(line) === key) continue;
    const around = articlesAround(element, page);
    if (!around.some(article => own.includes(article)) && around[0]) others.add(around[0]);
  }
  return others;
}
