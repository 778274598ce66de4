import { elementText } from '../text/element-text.ts';

const marked =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="picture-source" i], [class*="image-source" i], ' +
  '[class*="image__source" i], [itemprop~="copyrightHolder"], [itemprop~="creditText"], [itemprop~="author"], [itemprop~="creator"], small';
const longestCredit = 200;

/** Who made a picture, and the element that says so; `null` when nothing is marked as a credit. */
export function readCredit(within: Element | null): Readonly<{ text: string; element: Element }> | null {
  if (within === null) return null;
  for (const element of within.querySelectorAll(marked)) {
    const text = elementText(element, undefined, longestCredit + 50);
    if (text !== '' && text.length <= longestCredit) return { text, element };
  }
  return null;
}
