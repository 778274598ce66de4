import { attributeMarkup } from './attribute-rules.ts';
import { describePicture } from './describe-picture.ts';
import type { HiddenReason } from './marks.ts';
import { marks } from './marks.ts';
import type { MarkupWriter } from './markup-writer.ts';
import { attributeOf } from './node-access.ts';
import type { PlacedElement } from './place-element.ts';
import { writeAttributes } from './write-attributes.ts';

/** Nobody writes more about one item. Characters. */
const longestStyle = 1000;

/**
 * Writes an element's start tag.
 * @param base what addresses are resolved against; `null` leaves them as the page has them
 * @returns its place in the markup
 */
export function writeStartTag(placed: PlacedElement, base: string | null, writer: MarkupWriter): number {
  const { element, tag, reason, apart } = placed;
  const { name } = placed.kind;
  // A link inside a link is no link: only the outer one is written.
  let attributes = name === 'a' && tag !== 'a' ? '' : writeAttributes(element, name, base);
  if (name === 'img') attributes += describePicture(element);
  if (name === 'li' && isNumbered(element)) attributes += attributeMarkup(marks.numbered, '');
  if (apart !== null) attributes += attributeMarkup(marks.apart, apart);
  // The parser takes away one line feed right after <pre>.
  return writer.add(`<${tag}${attributes}${hiddenMark(reason)}>${tag === 'pre' ? '\n' : ''}`);
}

const numberStyle = /(?:^|;)\s*list-style(?:-type)?\s*:\s*decimal/i;

/** Whether an item says that it has a number. Its attribute is read, which costs far less than its style. */
function isNumbered(item: Element): boolean {
  const style = attributeOf(item, 'style');
  return style !== null && numberStyle.test(style.slice(0, longestStyle));
}

/** The mark of a hidden element as an attribute; `''` for one that is seen. */
export function hiddenMark(reason: HiddenReason | null): string {
  return reason === null ? '' : attributeMarkup(marks.hidden, reason);
}
