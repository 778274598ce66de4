import { escapeText } from './escape-markup.ts';
import { attributeOf, textContentOf } from './node-access.ts';
import type { Walk } from './open-element.ts';
import { writeAttributes } from './write-attributes.ts';
import { writeJsonLd } from './write-json-ld.ts';

const statingLinks = /(?:^|\s)(?:canonical|amphtml|author|license|next|prev)(?:$|\s)/i;

/** Names of `http-equiv` that say something of the page; the others tell a browser what to do. */
const statingEquivalents = /^\s*(?:content-language|date|last-modified)\s*$/i;

/**
 * Writes what states facts about a page: `title`, `meta`, some `link`s, JSON-LD. They stand in the head, and
 * after a stray element there, which ends the head for the parser, in the body.
 * @param name the element's local name
 * @returns whether the element is of this kind, written or not
 */
export function writeStatement(element: Element, name: string, base: string | null, walk: Walk): boolean {
  switch (name) {
    case 'title':
      walk.writer.add(`<title>${escapeText(textContentOf(element) ?? '')}</title>`);
      return true;
    case 'meta': {
      const equivalent = attributeOf(element, 'http-equiv');
      if (equivalent === null || statingEquivalents.test(equivalent)) {
        walk.writer.add(`<meta${writeAttributes(element, name, base)}>`);
      }
      return true;
    }
    case 'link':
      // A link with `itemprop` is microdata: an address among the facts.
      if (attributeOf(element, 'itemprop') !== null || statingLinks.test(attributeOf(element, 'rel') ?? '')) {
        walk.writer.add(`<link${writeAttributes(element, name, base)}>`);
      }
      return true;
    case 'script':
      writeJsonLd(element, walk);
      return true;
    default:
      return false;
  }
}
