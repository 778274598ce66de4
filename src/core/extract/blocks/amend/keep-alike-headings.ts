import { nameTokens } from '../../name-tokens.ts';
import type { BlockPage } from '../block-page.ts';
import type { PageBlock } from '../list-page-blocks.ts';
import type { Amendment } from './amendment.ts';

/** Fewer alike headings say nothing of each other. */
const fewest = 3;
/** So many of them head text, or they name something else than parts of the story. Share of their number. */
const leastHeading = 0.6;
/** Between a heading and its text may stand a price, a place, a button. Blocks. */
const reach = 4;
/** A shorter block may stand under any heading. Characters. */
const shortestText = 80;
const longestHeading = 160;
/** What pages call headings of other stories, as whole words of class and id. */
const otherNames =
  /\s(?:ads?|flag|more|newsletter|popular|promos?|promote|recirc|recommended|related|teasers?|trending)\s/;

/**
 * Headings that are built alike and mostly stand over text of the story are its parts, even where they lead elsewhere
 * or a price, a place or a button stands between: the venues, records and products of a list.
 */
export const keepAlikeHeadings: Amendment = ({ page, belongs }) => {
  const groups = new Map<string, number[]>();
  for (const [index, { element, line }] of page.blocks.entries()) {
    if (!isHeading(element) || line.length > longestHeading || page.fates[index]?.reason) continue;
    const name = nameOf(element, page);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  for (const group of groups.values()) {
    const heading = group.filter(index => isOverText(index));
    if (heading.length < fewest || heading.length < group.length * leastHeading) continue;
    for (const index of heading) belongs[index] = true;
  }

  function isOverText(index: number): boolean {
    for (let at = index + 1; at <= index + reach; at += 1) {
      const block = page.blocks[at];
      if (!block || isHeading(block.element)) return false;
      if (belongs[at] && isText(block)) return true;
    }
    return false;
  }
};

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}

function isText({ line, linked }: PageBlock): boolean {
  return line.length - linked >= shortestText;
}

/** How a heading and what it stands in are built; `null` where that holds the headings of other stories. */
function nameOf(element: Element, { parents }: BlockPage): string | null {
  const holder = parents.get(element);
  if (!holder || holder.localName === 'li') return null;
  const names = nameTokens(element) + nameTokens(holder);
  return otherNames.test(names) ? null : `${element.localName}${names}${holder.localName}`;
}
