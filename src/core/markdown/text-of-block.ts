import type { Block, Span } from './block.ts';

/** The words of a block as a reader meets them: one space where lines, items and cells part, pictures by their texts. */
export function textOfBlock(block: Block): string {
  return collapse(textOf(block));
}

/** Text with its white space as it is compared. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.spans.map(textOfSpan).join('');
    case 'quote':
      return block.blocks.map(textOf).join(' ');
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.map(textOf)).join(' ');
    case 'code':
      return block.text;
    case 'rule':
      return '';
    case 'note':
      return `[^${block.label}]: ${block.blocks.map(textOf).join(' ')}`;
    case 'table':
      return [block.head, ...block.rows]
        .flatMap(row => row.map(spans => spans.map(textOfSpan).join('')))
        .join(' ');
    default:
      return block satisfies never;
  }
}

function textOfSpan(span: Span): string {
  switch (span.kind) {
    case 'text':
    case 'code':
      return span.text;
    case 'break':
      return ' ';
    case 'picture':
      return ` ${span.alt} `;
    case 'reference':
      return `[^${span.label}]`;
    case 'formula':
      return span.display ? `$$${span.text}$$` : `$${span.text}$`;
    case 'marked':
      return span.spans.map(textOfSpan).join('');
    default:
      return span satisfies never;
  }
}
