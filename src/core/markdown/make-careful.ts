import type { Block, Span } from './block.ts';

/**
 * A block in words alone, each sign of which will be written as a character reference: no mark that could be
 * taken for something else. Links, pictures and breaks stay. Blocks that hold others have no words of their own.
 */
export function makeCareful(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, spans: carefulSpans(block.spans) };
    case 'table':
      return {
        ...block,
        head: block.head.map(carefulSpans),
        rows: block.rows.map(row => row.map(carefulSpans)),
      };
    default:
      return block;
  }
}

function carefulSpans(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span): readonly Span[] => {
    if (span.kind === 'text' || span.kind === 'code')
      return [{ kind: 'text', text: span.text, careful: true }];
    if (span.kind === 'formula') {
      const edge = span.display ? '$$' : '$';
      return [{ kind: 'text', text: edge + span.text + edge, careful: true }];
    }
    if (span.kind !== 'marked') return [span];
    const inside = carefulSpans(span.spans);
    return span.mark === 'link' ? [{ ...span, spans: inside }] : inside;
  });
}
