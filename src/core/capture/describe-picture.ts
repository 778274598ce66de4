import { attributeMarkup } from './attribute-rules.ts';
import { escapeAttribute } from './escape-markup.ts';
import { longestAttribute } from './limits.ts';
import { marks } from './marks.ts';
import {
  clientHeightOf,
  clientWidthOf,
  isComplete,
  naturalHeightOf,
  naturalWidthOf,
  shownSourceOf,
} from './node-access.ts';

const web = /^https?:/i;

/** So many pixels on a side are there to be counted, or hold a place. */
const dot = 2;

/**
 * The marks of a picture as attributes: of one that is loaded from the web what is shown and at what sizes, of any that
 * the page gives a pixel or two that it does. The element must be an HTML `img`.
 */
export function describePicture(image: Element): string {
  if (!isComplete(image)) return '';
  const width = naturalWidthOf(image);
  const height = naturalHeightOf(image);
  const source = shownSourceOf(image);
  const [shownWidth, shownHeight] = [clientWidthOf(image), clientHeightOf(image)];
  const rendered = attributeMarkup(marks.renderedSize, `${shownWidth}x${shownHeight}`);
  const isMadeDot = isDot(shownWidth, shownHeight) && !isDot(width, height);
  if (source.length > longestAttribute || !web.test(source)) return isMadeDot ? rendered : '';
  if (isDot(width, height)) return attributeMarkup(marks.dotSource, escapeAttribute(source));
  // It did not come.
  if (width === 0 || height === 0) return isMadeDot ? rendered : '';
  return (
    attributeMarkup(marks.shownSource, escapeAttribute(source)) +
    attributeMarkup(marks.naturalSize, `${width}x${height}`) +
    (shownWidth === 0 && shownHeight === 0 ? '' : rendered)
  );
}

function isDot(width: number, height: number): boolean {
  return (width > 0 && width <= dot) || (height > 0 && height <= dot);
}
