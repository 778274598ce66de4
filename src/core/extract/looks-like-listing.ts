import { lineOf } from './collapse-space.ts';

/** So many alike items, with so much of the text, make a listing. */
const fewestItems = 4;
const leastShare = 0.6;
/** An item of a listing is a headline and a sentence or two. Characters. */
const longestItem = 500;

/**
 * Whether most of what was found are items of one list, each beginning with a link of its own: search
 * results, a section's front, an archive.
 */
export function looksLikeListing(body: Element): boolean {
  const all = lineOf(body).length;
  for (const parent of [body, ...body.querySelectorAll('div, section, main, ul, ol')]) {
    if (parent.children.length < fewestItems) continue;
    const groups = new Map<string, Element[]>();
    for (const child of parent.children) {
      const shape = `${child.localName} ${child.getAttribute('class') ?? ''}`;
      groups.set(shape, [...(groups.get(shape) ?? []), child]);
    }
    for (const items of groups.values()) {
      if (items.length < fewestItems) continue;
      const listed = items.filter(beginsWithLink);
      if (listed.length < items.length * 0.8) continue;
      const text = listed.reduce((sum, item) => sum + lineOf(item).length, 0);
      if (text > all * leastShare) return true;
    }
  }
  return false;
}

function beginsWithLink(item: Element): boolean {
  const words = lineOf(item);
  const link = item.querySelector('a[href]');
  const label = link && lineOf(link);
  if (!label || label.length < 8 || words.length > longestItem) return false;
  return words.startsWith(label) && words.length > label.length + 10;
}
