import type { HiddenReason } from './marks.ts';
import { attributeNamesOf, isComplete, parentElementOf } from './node-access.ts';

/** How late loaders name what they load: `srcset`, `data-src`, `data-lazy`, `x-lazy-src`, `loading`. */
const lateAttribute = /^(?:srcset|loading|data-.*(?:src|lazy|original|image|url).*|.+-src(?:set)?)$/;

/**
 * Why a picture is not seen, for one that is displayed. Late loaders hide a picture until it has come, and cards fade in
 * as they are scrolled to; a picture that says nothing of the kind, is done with loading and is itself unseen is there
 * to be counted.
 */
export function findHiddenPicture(
  picture: Element,
  style: CSSStyleDeclaration,
  view: Window,
): HiddenReason | null {
  const isUnseen = style.visibility !== 'visible' || style.opacity === '0';
  if (!isUnseen || !isComplete(picture)) return null;
  const names = attributeNamesOf(picture);
  if (!names.includes('src') || names.some(name => lateAttribute.test(name))) return null;
  if (style.opacity === '0') return 'visibility';
  // Inherited: the box around it is hidden, such as a slide that waits for its turn.
  const parent = parentElementOf(picture);
  return parent && view.getComputedStyle(parent).visibility !== 'visible' ? null : 'visibility';
}
