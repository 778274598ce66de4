import { articlesAround } from '../articles-around.ts';
import type { Amendment } from './amendment.ts';

/** A card is no longer. Characters. */
const longestCard = 400;
/** So much of a card is link. Share of its characters. */
const leastLinked = 0.9;

/**
 * An `article` that is nothing but a link is the card of another story, wherever it stands: the element is for what
 * stands for itself. https://html.spec.whatwg.org/multipage/sections.html#the-article-element
 */
export const leaveLinkedArticles: Amendment = ({ page, belongs }) => {
  const sums = new Map<Element, { text: number; linked: number; blocks: number[] }>();
  for (const [index, { element, line, linked, isEmbed }] of page.blocks.entries()) {
    const [article] = articlesAround(element, page);
    if (!article) continue;
    const sum = sums.get(article) ?? { text: 0, linked: 0, blocks: [] };
    sums.set(article, sum);
    sum.text += line.length;
    if (!isEmbed) sum.linked += linked;
    sum.blocks.push(index);
  }
  for (const { text, linked, blocks } of sums.values()) {
    if (text > longestCard || linked < text * leastLinked) continue;
    for (const index of blocks) belongs[index] = false;
  }
};
