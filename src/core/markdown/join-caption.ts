import type { Span } from './block.ts';

/**
 * A caption and a credit, either may be empty, out as the caption in italics and the credit in a line below it; a credit
 * alone takes the caption's place.
 */
export function joinCaption(words: readonly Span[], credit: readonly Span[]): readonly Span[] {
  const [first, second] = words.length > 0 ? [words, credit] : [credit, []];
  if (first.length === 0) return [];
  const caption: Span = { kind: 'marked', mark: 'emphasis', href: null, title: null, spans: first };
  return second.length > 0 ? [caption, { kind: 'break' }, ...second] : [caption];
}
