import { collapseSpace, lineOf } from './collapse-space.ts';
import { findCountedHeadings } from './find-counted-headings.ts';
import { isPictureFile } from './is-picture-file.ts';
import { measureText, type TextMeasures } from './measure-text.ts';
import { once } from './once.ts';
import type { RemovalLog } from './removal-log.ts';

/** A teaser is a picture, a headline, perhaps a sentence. Characters. */
const longestTeaser = 700;
/** Shorter link texts are names of pictures and sections, not headlines. */
const shortestHeadline = 15;
/** A box with more links is a list, not a card. */
const mostLinks = 30;
/** Text that joins at once, with a paragraph, belongs to what the card stands in. Characters. */
const longestAddition = 250;

/**
 * Takes out the cards that lead to other stories: a box in which the picture and the headline are links to
 * one and the same page, or a box with a picture over which an empty link is laid that is called what the box says. `story` are the elements that hold the story itself; `measures` those of the whole page, and
 * afterwards those of what is left of it.
 */
export function dropTeasers(
  page: Document,
  story: ReadonlySet<Element>,
  log: RemovalLog,
  measures: () => TextMeasures = once(() => measureText(page.body)),
): void {
  const counted = once(() => [...findCountedHeadings(page)]);
  for (const lead of page.body.querySelectorAll('a[href] img, a[href][aria-label], a[href][title]')) {
    const link = lead.closest('a');
    const address = link?.getAttribute('href') ?? '';
    if (!link?.isConnected || isPictureFile(address) || (link === lead && !labelOfEmpty(link))) continue;
    const card = findCard(link, address, story, measures());
    if (!card || counted().some(heading => card.contains(heading))) continue;
    discount(card, measures());
    log.take(card, 'related');
  }
}

/** The smallest box around the link that holds the headline's link or words, too, grown to the card's edge. */
function findCard(
  link: Element,
  address: string,
  story: ReadonlySet<Element>,
  measures: TextMeasures,
): Element | null {
  const label = labelOfEmpty(link);
  let card: Element | null = null;
  for (let box: Element | null = link; box && !story.has(box); box = box.parentElement) {
    const measure = measures.get(box);
    if (!measure || measure.text > longestTeaser || measure.links > mostLinks) break;
    if (box.matches('body, main, article[itemprop]')) break;
    const links = box === link ? [link] : [...box.querySelectorAll('a[href]')];
    // Beyond the card stands text that has nothing to do with it.
    if (card && links.some(each => leadsElsewhere(each, address))) break;
    const added = measure.text - (card ? (measures.get(card)?.text ?? 0) : 0);
    if (card && added > longestAddition && box.querySelector('p')) break;
    const isHeaded = label
      ? measure.pictures > 0 && lineOf(box).includes(label)
      : links.some(each => isHeadline(each, address));
    if (isHeaded) card = box;
  }
  return card;
}

function isHeadline(link: Element, address: string): boolean {
  return link.getAttribute('href') === address && lineOf(link).length >= shortestHeadline;
}

/** What a link without words or picture is called, where that is as long as a headline: it is laid over what it leads to. */
function labelOfEmpty(link: Element): string | null {
  if (link.firstElementChild || link.textContent?.trim() || link.closest('figure')) return null;
  const label = collapseSpace(link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '');
  return label.length >= shortestHeadline ? label : null;
}

function leadsElsewhere(link: Element, address: string): boolean {
  const other = link.getAttribute('href') ?? '';
  return other !== address && !isPictureFile(other);
}

/** What is taken out no longer counts for what it stood in. */
function discount(card: Element, measures: TextMeasures): void {
  const taken = measures.get(card);
  if (!taken) return;
  for (let box = card.parentElement; box; box = box.parentElement) {
    const measure = measures.get(box);
    if (!measure) return;
    measure.text -= taken.text;
    measure.linked -= taken.linked;
    measure.paragraphs -= taken.paragraphs;
    measure.links -= taken.links + (card.localName === 'a' ? 1 : 0);
    measure.pictures -= taken.pictures;
  }
}
