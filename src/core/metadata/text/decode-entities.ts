import { entityNames } from './entity-names.ts';

const lastCodePoint = 0x10ffff;

/**
 * Character references that are still written out in text, decoded. Twice, since some systems encode an
 * already encoded title (`&amp;ouml;`). Names that are not known stay as they are.
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeOnce(decodeOnce(text)) : text;
}

function decodeOnce(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,9}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return entityNames.get(name) ?? entityNames.get(name.toLowerCase()) ?? whole;
      const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
      const isCharacter = point > 0 && point <= lastCodePoint && (point < 0xd800 || point > 0xdfff);
      return isCharacter ? String.fromCodePoint(point) : '';
    },
  );
}
