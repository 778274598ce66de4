import { queryAll } from '../query-all.ts';
import type { TextMeasures } from './measure-text.ts';

/** Addresses that share the page elsewhere: two of them make a share bar. */
const shareAddress =
  /(?:facebook\.com\/(?:sharer|dialog)|twitter\.com\/(?:intent|share)|x\.com\/intent|linkedin\.com\/(?:share|cws)|pinterest\.[a-z]+\/pin\/create|(?:wa\.me|whatsapp\.com)\/?(?:send)?\?|whatsapp:\/\/send|t\.me\/share|reddit\.com\/submit|vk\.com\/share|telegram\.me\/share|line\.me\/R\/msg|^mailto:\?)/i;

/** A share bar is a row of icons and names: so much text, in characters, and so many links at most. */
const longestBar = 200;
const mostLinks = 20;

/** The elements below `root` that hold little else than two or more links that share the page. */
export function findShareBars(root: Element, measures: TextMeasures): ReadonlySet<Element> {
  const bars = new Set<Element>();
  const seenOnce = new Set<Element>();
  for (const link of queryAll(root, 'a[href]')) {
    if (!shareAddress.test(link.getAttribute('href') ?? '')) continue;
    for (let box = link.parentElement; box && isSmall(box, measures); box = box.parentElement) {
      if (seenOnce.has(box)) bars.add(box);
      seenOnce.add(box);
    }
  }
  return bars;
}

function isSmall(box: Element, measures: TextMeasures): boolean {
  const measure = measures.get(box);
  return measure !== undefined && measure.text <= longestBar && measure.links <= mostLinks;
}
