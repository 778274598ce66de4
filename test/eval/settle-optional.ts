import type { Truth } from './corpus.ts';
import { normaliseLine } from './measures/normalise-line.ts';

/**
 * The true text and paragraphs to hold a found text against: a paragraph that may be there or not counts only
 * where it was found. The text is `null` where a truth has none.
 */
export function settleOptional(
  { text, paragraphs, optional }: Truth,
  found: string,
): { text: string | null; paragraphs: readonly string[] } {
  if (!text || !paragraphs || !optional?.length) return { text: text || null, paragraphs: paragraphs ?? [] };
  const flat = normaliseLine(found);
  const free = new Set(optional);
  const settled = paragraphs.filter((line, index) => !free.has(index) || flat.includes(normaliseLine(line)));
  return { text: settled.join('\n\n'), paragraphs: settled };
}
