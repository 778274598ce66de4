import type { BlockBuilder } from './block-builder.ts';
import { cleanCharacters } from './clean-characters.ts';

/**
 * Adds the formula that an element is, and tells whether it is one: TeX in `<code data-math>`, as a sanitised body has
 * it, or MathML that carries its TeX. Other MathML is read as its letters stand.
 */
export function readFormula(builder: BlockBuilder, element: Element): boolean {
  const math = element.localName === 'code' ? element.getAttribute('data-math') : null;
  if (math === null && element.localName !== 'math') return false;
  const annotation = element.querySelector('annotation[encoding="application/x-tex"]');
  const source =
    math === null ? (annotation?.textContent ?? element.getAttribute('alttext')) : element.textContent;
  const tex = cleanCharacters(source ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (tex === '') return false;
  builder.addFormula(tex, math === 'display' || element.getAttribute('display') === 'block');
  return true;
}
