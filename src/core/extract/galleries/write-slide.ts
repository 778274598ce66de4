import { lineOf } from '../collapse-space.ts';
import { moveChildren } from '../move-children.ts';
import { orderAttribute } from '../removal-log.ts';

/** `3 / 12`, `3 of 12`: where in the row a picture stands. */
const count = /^\(?\d{1,3}\s*(?:\/|\||\p{L}{1,4})\s*\d{1,3}\)?$/u;

/** The figure of a slide: the picture, and all its words as its caption. */
export function writeSlide(slide: Element, picture: Element): Element {
  const page = slide.ownerDocument;
  for (const control of slide.querySelectorAll('button, [role=button], svg'))
    if (!control.contains(picture)) control.remove();
  for (const line of slide.querySelectorAll('div, p, span, small')) {
    if (count.test(lineOf(line))) line.remove();
  }
  const figure = page.createElement('figure');
  const order = slide.getAttribute(orderAttribute) ?? picture.getAttribute(orderAttribute);
  if (order !== null) figure.setAttribute(orderAttribute, order);
  const captions = [...slide.querySelectorAll('figcaption')];
  figure.append(picture);
  const isCaptioned = captions.length > 0 && lineOf(slide) === captions.map(lineOf).join(' ').trim();
  if (isCaptioned) figure.append(...captions);
  else if (slide !== picture && lineOf(slide) !== '') {
    const caption = page.createElement('figcaption');
    for (const other of slide.querySelectorAll('img')) other.remove();
    for (const inner of captions) inner.replaceWith(...inner.childNodes);
    moveChildren(slide, caption);
    figure.append(caption);
  }
  return figure;
}
