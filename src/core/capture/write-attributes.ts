import { remember } from '../remember.ts';
import { attributeOpening, hasOwnRules, isKeptAttribute } from './attribute-rules.ts';
import { escapeAttribute } from './escape-markup.ts';
import { longestAttribute, mostAttributes } from './limits.ts';
import { makeAbsolute, makeSourcesAbsolute } from './make-absolute.ts';
import { attributeNamesOf, attributeOf } from './node-access.ts';

const addresses: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'cite', 'longdesc']);

/** How an attribute begins that most elements keep; `''` for one that they do not. */
const openUsually = remember(name => openOn('', name));

function openOn(element: string, attribute: string): string {
  const name = attribute.toLowerCase();
  return isKeptAttribute(name, element) ? attributeOpening(name) : '';
}

/**
 * An element's attributes as they stand in its tag, with a space before each.
 * @param name the element's local name
 * @param base what addresses are resolved against; `null` leaves them as the page has them
 */
export function writeAttributes(element: Element, name: string, base: string | null): string {
  const names = attributeNamesOf(element);
  if (names.length === 0) return '';
  if (names.length > mostAttributes) names.length = mostAttributes;
  const isUsual = !hasOwnRules(name);
  let markup = '';
  for (const attribute of names) {
    const meant = attribute === 'xml:lang' && !names.includes('lang') ? 'lang' : attribute;
    const opening = isUsual ? openUsually(meant) : openOn(name, meant);
    if (opening === '') continue;
    const value = attributeOf(element, attribute);
    if (value === null || value.length > longestAttribute) continue;
    const resolved = base === null ? value : resolve(meant.toLowerCase(), value, base);
    markup += `${opening}${escapeAttribute(resolved)}"`;
  }
  return markup;
}

function resolve(attribute: string, value: string, base: string): string {
  if (addresses.has(attribute)) return makeAbsolute(value, base);
  return attribute === 'srcset' ? makeSourcesAbsolute(value, base) : value;
}
