import type { Reading } from './element-rule.ts';

const raised: ReadonlyMap<string, string> = new Map(
  Array.from('0123456789+-−=()', (plain, index) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'.charAt(index)]),
);

/** Digits and signs in, the same raised out. */
export function raise(text: string): string {
  return Array.from(text, character => raised.get(character) ?? character).join('');
}

/**
 * Ends a superscript: digits and signs become raised ones, since Markdown has none and `10<sup>6</sup>` must
 * not be read as 106. Other words, and links (notes), stay as they are.
 */
export function raiseDigits({ builder }: Reading, element: Element): void {
  if (element.childNodes.length !== 1 || element.firstChild?.nodeType !== element.TEXT_NODE) return;
  const last = builder.pending.at(-1);
  if (last?.kind !== 'text' || builder.hasMark('link')) return;
  const text = last.text.trim();
  if (/^[0-9+\-−=()]{1,12}$/.test(text)) {
    builder.replaceLast(raise(text));
  }
}
