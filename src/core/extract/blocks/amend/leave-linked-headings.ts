import { withoutFragment } from '../../without-fragment.ts';
import type { BlockPage } from '../block-page.ts';
import type { PageBlock } from '../list-page-blocks.ts';
import type { Amendment } from './amendment.ts';

/** Fewer may head something that is no block, such as pictures. */
const fewest = 3;
/** So much of a heading is link. Share of its characters. */
const leastLinked = 0.9;

/**
 * Headings of one level that each lead to another page of the site, one after the other with nothing kept between, are
 * the headlines of other stories.
 */
export const leaveLinkedHeadings: Amendment = ({ page, belongs }) => {
  const { blocks } = page;
  let run: number[] = [];
  const end = () => {
    if (run.length >= fewest) for (const index of run) belongs[index] = false;
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (!belongs[index]) continue;
    const [first] = run;
    if (first !== undefined && blocks[first]?.element.localName !== block.element.localName) end();
    if (leadsAway(block, page)) run.push(index);
    else end();
  }
  end();
};

function leadsAway({ element, line, linked }: PageBlock, { metadata }: BlockPage): boolean {
  if (!/^h[2-6]$/.test(element.localName)) return false;
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (!link || (!link.contains(element) && linked < line.length * leastLinked)) return false;
  const address = link.getAttribute('href') ?? '';
  const { canonicalUrl } = metadata;
  if (canonicalUrl === null) return true;
  const isHere = withoutFragment(address) === withoutFragment(canonicalUrl);
  return !isHere && URL.parse(address)?.host === URL.parse(canonicalUrl)?.host;
}
