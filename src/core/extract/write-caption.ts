import { lineOf } from './collapse-space.ts';
import { frameLoneCaption } from './frame-lone-caption.ts';
import type { TextMeasures } from './measure-text.ts';
import { moveChildren } from './move-children.ts';

/** A caption is a line or a short paragraph; longer is text of the story that stands beside a picture. */
export const longestCaption = 600;

/** How many boxes may stand between a picture and its caption. */
const mostBoxes = 3;

/**
 * Makes an element the caption of the picture it belongs to: of its figure, else of the one picture right beside it, else
 * of the one that its box is named after and could not be had. Without a picture it stays what it is. `measures` are the
 * page's, from before any caption moved.
 */
export function writeCaption(candidate: Element, page: Document, measures: TextMeasures): void {
  const length = lengthOf(candidate, measures);
  if (length === 0 || length > longestCaption || candidate.querySelector('img, h1, h2, p + p + p')) return;
  if (candidate.parentElement?.closest('figcaption')) return;
  const figure =
    candidate.closest('figure') ??
    wrapPicture(candidate, page, measures) ??
    frameLoneCaption(candidate, page, measures);
  if (!figure) return;
  const caption = page.createElement('figcaption');
  moveChildren(candidate, caption);
  for (const name of ['class', 'id']) {
    const value = candidate.getAttribute(name);
    if (value) caption.setAttribute(name, value);
  }
  candidate.remove();
  figure.append(caption);
}

/** Characters of an element; of one that is younger than the measures, counted now. */
export function lengthOf(element: Element, measures: TextMeasures): number {
  return measures.get(element)?.text ?? lineOf(element).length;
}

/** The picture that stands right before or right after a caption, in a figure of its own. */
function wrapPicture(caption: Element, page: Document, measures: TextMeasures): Element | null {
  let around: Element | null = caption;
  for (let level = 0; level < mostBoxes && around; level += 1) {
    const picture = pictureBeside(around, measures);
    if (picture) return picture.closest('figure') ?? wrapInFigure(picture, page);
    // Only as far up as the caption's box holds nothing but the picture and its words.
    const parent: Element | null = around.parentElement;
    if (!parent || parent.matches('body, article, main')) return null;
    if (lengthOf(parent, measures) > longestCaption * 2) return null;
    around = parent;
  }
  return null;
}

function wrapInFigure(picture: Element, page: Document): Element {
  const figure = page.createElement('figure');
  (picture.closest('a') ?? picture).replaceWith(figure);
  figure.append(picture);
  return figure;
}

/** Some pages state the size of a picture between it and its caption. */
function shownBefore(element: Element): Element | null {
  let before = element.previousElementSibling;
  while (before?.matches('meta, link')) before = before.previousElementSibling;
  return before;
}

function pictureBeside(element: Element, measures: TextMeasures): Element | null {
  for (const sibling of [shownBefore(element), element.nextElementSibling]) {
    if (!sibling) continue;
    if (sibling.matches('img')) return sibling;
    // What is younger than the measures is a figure of ours, with one picture.
    const pictures = measures.get(sibling)?.pictures ?? 1;
    if (pictures !== 1 || lengthOf(sibling, measures) >= longestCaption) continue;
    const picture = sibling.querySelector('img');
    if (picture) return picture;
  }
  return null;
}
