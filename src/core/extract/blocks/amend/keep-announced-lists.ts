import { relatedLabels } from '../../../words/related-labels.ts';
import { compareKey } from '../../compare-key.ts';
import type { PageBlock } from '../list-page-blocks.ts';
import type { Amendment } from './amendment.ts';

/** A longer list that nothing follows is an index. Items. */
const longestList = 12;
/** A shorter line with a colon may be a label (“Share on:”), unless the story goes on behind its list. Characters. */
const shortestSentence = 40;
/** A longer link to a page of the same site is a headline. Characters. */
const longestName = 40;
/** Below this likelihood an item is something else. */
const least = 0.01;

const related: ReadonlySet<string> = new Set(Object.values(relatedLabels).flat().map(compareKey));

/** A list right after a line of the story that ends with a colon is what that line announces: it stays whole. */
export const keepAnnouncedLists: Amendment = ({ page, likelihoods, belongs }) => {
  const { blocks, fates, parents } = page;
  const own = hostOf(page.metadata.canonicalUrl);
  for (const [index, label] of blocks.entries()) {
    if (!belongs[index] || !announces(label)) continue;
    const items = itemsAfter(index);
    const isFollowed = belongs[index + items.length + 1] === true;
    if (!isFollowed && (items.length > longestList || label.line.length < shortestSentence)) continue;
    const isList = items.every(
      item =>
        (fates[item]?.reason ?? null) === null &&
        (likelihoods[item] ?? 0) >= least &&
        !isHeadline(blocks[item]),
    );
    if (isList) for (const item of items) belongs[item] = true;
  }

  function announces({ element, line }: PageBlock): boolean {
    return /[:：]$/.test(line) && element.localName !== 'li' && !related.has(compareKey(line));
  }

  function isHeadline(block: PageBlock | undefined): boolean {
    if (!block || block.linked <= block.line.length / 2 || block.line.length <= longestName) return false;
    const link = block.element.querySelector('a[href]')?.getAttribute('href') ?? '';
    return own === null || hostOf(link) === own;
  }

  function holderAt(index: number): Element | undefined {
    const element = blocks[index]?.element;
    return element && parents.get(element);
  }

  /** The items of the list that stands right after a block, in the same box. */
  function itemsAfter(index: number): number[] {
    const list = blocks[index + 1]?.element.localName === 'li' ? holderAt(index + 1) : undefined;
    if (!list || parents.get(list) !== holderAt(index)) return [];
    const items: number[] = [];
    for (let at = index + 1; at < blocks.length && holderAt(at) === list; at += 1) items.push(at);
    return items;
  }
};

function hostOf(address: string | null): string | null {
  return URL.parse(address ?? '')?.hostname.replace(/^www\./, '') ?? null;
}
