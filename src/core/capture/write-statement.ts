import { escapeText } from './escape-markup.ts';
import type { MarkupWriter } from './markup-writer.ts';
import { attributeOf, textContentOf } from './node-access.ts';
import { writeAttributes } from './write-attributes.ts';
import { writeJsonLd } from './write-json-ld.ts';

const statingLinks = /(?:^|\s)(?:canonical|amphtml|author|license|next|prev)(?:$|\s)/i;

/** Names of `http-equiv` that say something of the page; the others tell a browser what to do. */
const statingEquivalents = /^\s*(?:content-language|date|last-modified)\s*$/i;

/**
 * Writes what states facts about a page: `title`, `meta`, some `link`s, JSON-LD. They stand in the head, and
 * after a stray element there, which ends the head for the parser, in the body.
 * @param name the element's name, one of `statements`
 */
export function writeStatement(
  element: Element,
  name: string,
  base: string | null,
  writer: MarkupWriter,
): void {
  switch (name) {
    case 'title':
      writer.add(`<title>${escapeText(textContentOf(element) ?? '')}</title>`);
      return;
    case 'meta': {
      const equivalent = attributeOf(element, 'http-equiv');
      if (equivalent === null || statingEquivalents.test(equivalent)) {
        writer.add(`<meta${writeAttributes(element, name, base)}>`);
      }
      return;
    }
    case 'link':
      // A link with `itemprop` is microdata: an address among the facts.
      if (attributeOf(element, 'itemprop') !== null || statingLinks.test(attributeOf(element, 'rel') ?? '')) {
        writer.add(`<link${writeAttributes(element, name, base)}>`);
      }
      return;
    case 'script':
      writeJsonLd(element, writer);
      return;
  }
}
