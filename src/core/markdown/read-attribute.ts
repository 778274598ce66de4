import { cleanCharacters } from './clean-characters.ts';

/** An attribute's text as it may stand in a line, `''` where there is none. */
export function readAttribute(element: Element, name: string): string {
  return cleanCharacters(element.getAttribute(name) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
