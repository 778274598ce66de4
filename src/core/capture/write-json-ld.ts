import { attributeOf, textContentOf } from './node-access.ts';
import type { Walk } from './open-element.ts';

/** Writes an HTML `script` if it states the page's facts as JSON-LD; any other is left out. */
export function writeJsonLd(script: Element, walk: Walk): void {
  if (!attributeOf(script, 'type')?.toLowerCase().includes('ld+json')) return;
  // A `<` can stand only in a JSON string, where its escape means the same and no tag can begin.
  const json = (textContentOf(script) ?? '').replaceAll('<', '\\u003c');
  walk.writer.add(`<script type="application/ld+json">${json}</script>`);
}
