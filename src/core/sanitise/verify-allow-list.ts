import { ReadError } from '../read-error.ts';
import {
  addressAttributes,
  allowedTags,
  isAllowedLink,
  isAllowedPicture,
  plainAttributes,
  ruledAttributes,
} from './allow-list.ts';

const tags = new Set(allowedTags);
const attributes = new Set([...addressAttributes, ...plainAttributes, ...ruledAttributes.keys()]);

/**
 * A second opinion on sanitised nodes, independent of the library that made them: every element and
 * attribute is on the allow-list and every address is of an allowed kind. Throws `ReadError` (`unexpected`)
 * at the first that is not, so that nothing is shown.
 */
export function verifyAllowList(sanitised: DocumentFragment): void {
  const elements = sanitised.querySelectorAll('*');
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index] as Element;
    if (!tags.has(element.localName)) refuse(`element ${element.localName}`);
    for (const name of element.getAttributeNames()) {
      if (!attributes.has(name)) refuse(`attribute ${name}`);
      const value = element.getAttribute(name) ?? '';
      if (ruledAttributes.get(name)?.(value) === false) refuse(`attribute ${name} ${value.slice(0, 40)}`);
      if (name === 'href' && !isAllowedLink(value)) refuse(`link ${value.slice(0, 40)}`);
      if (name === 'src' && !isAllowedPicture(value)) refuse(`picture ${value.slice(0, 40)}`);
    }
  }
}

function refuse(what: string): never {
  throw new ReadError('unexpected', `the sanitiser let through ${what}`);
}
