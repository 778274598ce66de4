import { isTableOnly, openCell } from './anonymous-cell.ts';
import type { MarkupWriter } from './markup-writer.ts';
import { firstChildOf, isElement, nextSiblingOf, textContentOf } from './node-access.ts';
import { scanNoscriptImages } from './scan-noscript-images.ts';
import type { OpenElement } from './walk.ts';

/**
 * Writes a `noscript` that holds its markup as text, as it does where scripts run: only its pictures, which
 * are the real ones where the page loads its own by script.
 * @returns whether it was done with: one that holds elements is an element like any other
 */
export function writeNoscript(noscript: Element, parent: OpenElement, writer: MarkupWriter): boolean {
  for (let child = firstChildOf(noscript); child; child = nextSiblingOf(child)) {
    if (isElement(child)) return false;
  }
  const images = scanNoscriptImages(textContentOf(noscript) ?? '');
  if (!images || parent.scope.math) return true;
  if (isTableOnly(parent.written)) openCell(parent.written, writer);
  writer.add(`<noscript>${images}</noscript>`);
  return true;
}
