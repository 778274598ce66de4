import type { Span } from './block.ts';

/** A caption and a credit, either may be empty, out as the caption in italics and the credit in a line below it. */
export function joinCaption(words: readonly Span[], credit: readonly Span[]): readonly Span[] {
  const caption: readonly Span[] =
    words.length > 0 ? [{ kind: 'marked', mark: 'emphasis', href: null, title: null, spans: words }] : [];
  return caption.length > 0 && credit.length > 0
    ? [...caption, { kind: 'break' }, ...credit]
    : [...caption, ...credit];
}
