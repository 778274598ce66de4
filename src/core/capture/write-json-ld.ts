import type { MarkupWriter } from './markup-writer.ts';
import { attributeOf, textContentOf } from './node-access.ts';

/** Writes an HTML `script` if it states the page's facts as JSON-LD; any other is left out. */
export function writeJsonLd(script: Element, writer: MarkupWriter): void {
  if (!attributeOf(script, 'type')?.toLowerCase().includes('ld+json')) return;
  // A `<` can stand only in a JSON string, where its escape means the same and no tag can begin.
  const json = (textContentOf(script) ?? '').replaceAll('<', '\\u003c');
  writer.add(`<script type="application/ld+json">${json}</script>`);
}
