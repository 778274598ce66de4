import { lineOf } from './collapse-space.ts';
import type { RemovalLog } from './removal-log.ts';

/** A teaser is a picture, a headline, perhaps a sentence. Characters. */
const longestTeaser = 700;
/** Shorter link texts are names of pictures and sections, not headlines. */
const shortestHeadline = 15;

/**
 * Takes out the cards that lead to other stories: a box in which the picture and the headline are links to
 * one and the same page. `story` are the elements that hold the story itself.
 */
export function dropTeasers(page: Document, story: ReadonlySet<Element>, log: RemovalLog): void {
  for (const picture of page.body.querySelectorAll('a[href] img')) {
    const link = picture.closest('a');
    const address = link?.getAttribute('href') ?? '';
    if (!link?.isConnected || isPictureFile(address)) continue;
    const card = findCard(link, address, story);
    if (card) log.take(card, 'related');
  }
}

/** The smallest box around the picture's link that holds the headline's link too, grown to the card's edge. */
function findCard(link: Element, address: string, story: ReadonlySet<Element>): Element | null {
  let card: Element | null = null;
  for (let box: Element | null = link; box && !story.has(box); box = box.parentElement) {
    if (lineOf(box).length > longestTeaser || box.matches('body, main, article[itemprop]')) break;
    const links = [...box.querySelectorAll('a[href]')];
    if (box === link) links.push(link);
    const hasHeadline = links.some(
      each => each.getAttribute('href') === address && lineOf(each).length >= shortestHeadline,
    );
    // Beyond the card stands text that has nothing to do with it.
    if (
      card &&
      links.some(
        each => each.getAttribute('href') !== address && !isPictureFile(each.getAttribute('href') ?? ''),
      )
    )
      break;
    if (card && box.querySelector('p') && lineOf(box).length > lineOf(card).length + 250) break;
    if (hasHeadline) card = box;
  }
  return card;
}

function isPictureFile(address: string): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i.test(address);
}
