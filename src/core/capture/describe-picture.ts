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

/**
 * The marks of a picture that is loaded, as attributes; `''` for one that is not, or is a placeholder: at most
 * one pixel, or inlined. The element must be an HTML `img`.
 */
export function describePicture(image: Element): string {
  if (!isComplete(image)) return '';
  const width = naturalWidthOf(image);
  const height = naturalHeightOf(image);
  const source = shownSourceOf(image);
  if (width <= 1 || height <= 1 || source.length > longestAttribute || !web.test(source)) return '';
  const shown = `${clientWidthOf(image)}x${clientHeightOf(image)}`;
  return (
    attributeMarkup(marks.shownSource, escapeAttribute(source)) +
    attributeMarkup(marks.naturalSize, `${width}x${height}`) +
    (shown === '0x0' ? '' : attributeMarkup(marks.renderedSize, shown))
  );
}
