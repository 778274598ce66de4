import type { Article } from '../core/article.ts';
import { bylineView } from './byline-view.ts';
import { factsView } from './facts-view.ts';
import { makeElement } from './make-element.ts';

/** From this many characters on a headline is set smaller, or it would fill the popup by itself. */
const longHeadline = 110;

/** From these letters on a word of a headline may be wider than a narrow window: it is set smaller, so that it fits. */
const longWord = 16;
const veryLongWord = 23;

/** Everything over the text: kicker or section, headline, standfirst, byline and facts. */
export function headerView(article: Article, minutes: number, page: Document): HTMLElement {
  const header = makeElement(page, 'header', 'head');
  const kicker = article.kicker ?? article.section;
  if (kicker !== null) header.append(makeElement(page, 'p', 'kicker', kicker));
  const headline = makeElement(page, 'h1', 'headline', article.headline);
  if (article.headline.length > longHeadline) headline.classList.add('long');
  const letters = longestWord(article.headline);
  if (letters >= veryLongWord) headline.classList.add('very-long-word');
  else if (letters >= longWord) headline.classList.add('long-word');
  // The benchmarks ask the browser when these words were painted (Element Timing API).
  headline.setAttribute('elementtiming', 'headline');
  header.append(headline);
  if (article.standfirst !== null) {
    const standfirst = makeElement(page, 'p', 'standfirst', article.standfirst);
    standfirst.dataset['block'] = 'standfirst';
    header.append(standfirst);
  }
  const byline = bylineView(article, page);
  if (byline) header.append(byline);
  header.append(factsView(article, minutes, page));
  return header;
}

/** Letters in the longest word of a script that parts words by spaces. */
function longestWord(text: string): number {
  const words = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu) ?? [];
  return Math.max(0, ...words.map(word => word.length));
}
