import type { Reading } from './element-rule.ts';

const raised: ReadonlyMap<string, string> = new Map(
  Array.from('0123456789+-−=()n', (plain, index) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'.charAt(index)]),
);
const lowered: ReadonlyMap<string, string> = new Map(
  Array.from('0123456789', (plain, index) => [plain, '₀₁₂₃₄₅₆₇₈₉'.charAt(index)]),
);

/** Digits and signs in, the same raised out. */
export function raise(text: string): string {
  return Array.from(text, character => raised.get(character) ?? character).join('');
}

/**
 * Ends a superscript: digits and signs become raised ones, since Markdown has none and `10<sup>6</sup>` must
 * not be read as 106. Other words, and links (notes), stay as they are.
 */
export function raiseDigits(reading: Reading, element: Element): void {
  const text = wordsJustRead(reading, element);
  if (text !== null && /^[0-9+\-−=()n.,–\s]{1,12}$/.test(text) && /[0-9n]/.test(text)) {
    reading.builder.replaceLast(raise(text));
  }
}

/** Ends a subscript: digits are lowered where another digit follows, and would make one number of both. */
export function lowerDigits(reading: Reading, element: Element): void {
  const text = wordsJustRead(reading, element);
  if (text === null || !/^[0-9]{1,12}$/.test(text) || !/^[0-9]/.test(element.nextSibling?.nodeValue ?? ''))
    return;
  reading.builder.replaceLast(Array.from(text, digit => lowered.get(digit) ?? digit).join(''));
}

/** What was read of an element that holds one text and nothing else; `null` for any other, and in links. */
function wordsJustRead({ builder }: Reading, element: Element): string | null {
  if (element.childNodes.length !== 1 || element.firstChild?.nodeType !== element.TEXT_NODE) return null;
  const last = builder.pending.at(-1);
  return last?.kind === 'text' && !builder.hasMark('link') ? last.text.trim() : null;
}
