import type { Amendment } from './amendment.ts';

/** A name, an office, a day. Characters. */
const longestSpeaker = 120;
const dashes = /^\s*[-–—―]/u;

/**
 * Who said what is quoted stays with it: the last line of a quotation, where it is marked up as its source (HTML, `cite`
 * and the `footer` of a `blockquote`) or begins with a dash.
 */
export const keepSpeakers: Amendment = ({ page: { blocks, parents }, belongs }) => {
  for (const [index, { element, line, linked }] of blocks.entries()) {
    if (belongs[index] || !belongs[index - 1] || line.length > longestSpeaker || linked > line.length / 2)
      continue;
    const quotation = quotationAround(element, parents);
    const said = blocks[index - 1]?.element;
    if (!quotation || !said || quotationAround(said, parents) !== quotation) continue;
    const next = blocks[index + 1]?.element;
    const isLast = !next || quotationAround(next, parents) !== quotation;
    if (isLast && (isMarked(element, parents) || dashes.test(line))) belongs[index] = true;
  }
};

/** The quotation that a block stands in, asked of where everything stood before anything was taken out of the page. */
function quotationAround(element: Element, parents: ReadonlyMap<Element, Element>): Element | null {
  for (let each: Element | undefined = element; each; each = parents.get(each))
    if (each.localName === 'blockquote') return each;
  return null;
}

function isMarked(element: Element, parents: ReadonlyMap<Element, Element>): boolean {
  for (let each: Element | undefined = element; each; each = parents.get(each)) {
    if (each.localName === 'blockquote') break;
    if (/^(?:cite|footer)$/.test(each.localName)) return true;
  }
  return element.querySelector('cite') !== null;
}
