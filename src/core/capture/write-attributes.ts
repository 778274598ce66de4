import { attributeMarkup, isKeptAttribute } from './attribute-rules.ts';
import { escapeAttribute } from './escape-markup.ts';
import { longestAttribute, mostAttributes } from './limits.ts';
import { makeAbsolute, makeSourcesAbsolute } from './make-absolute.ts';
import { attributeNamesOf, attributeOf } from './node-access.ts';

const addresses: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'cite', 'longdesc']);

/**
 * An element's attributes as they stand in its tag, with a space before each.
 * @param name the element's local name
 * @param base what addresses are resolved against; `null` leaves them as the page has them
 */
export function writeAttributes(element: Element, name: string, base: string | null): string {
  const names = attributeNamesOf(element);
  if (names.length > mostAttributes) names.length = mostAttributes;
  let markup = '';
  for (const attribute of names) {
    const written = attribute === 'xml:lang' && !names.includes('lang') ? 'lang' : attribute.toLowerCase();
    if (!isKeptAttribute(written, name)) continue;
    const value = attributeOf(element, attribute);
    if (value === null || value.length > longestAttribute) continue;
    markup += attributeMarkup(
      written,
      escapeAttribute(base === null ? value : resolve(written, value, base)),
    );
  }
  return markup;
}

function resolve(attribute: string, value: string, base: string): string {
  if (addresses.has(attribute)) return makeAbsolute(value, base);
  return attribute === 'srcset' ? makeSourcesAbsolute(value, base) : value;
}
