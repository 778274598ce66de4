import type { Inline, Mark, Span } from './block.ts';

/**
 * Inlines with their marks hanging on them, out as a tree of marked spans. Neighbours under marks of one kind
 * come under one mark, since Markdown cannot close a mark and open the same again without a space; links only
 * when it is the very same link. As deep as marks are, which the walk bounds.
 */
export function nestMarks(inlines: readonly Inline[]): Span[] {
  return nest(
    inlines.map(inline => ({ inline, marks: chain(inline.mark) })),
    0,
  );
}

type Marked = Readonly<{ inline: Inline; marks: readonly Mark[] }>;

function chain(mark: Mark | null): Mark[] {
  const marks: Mark[] = [];
  for (let each = mark; each; each = each.outer) marks.unshift(each);
  return marks;
}

function nest(pieces: readonly Marked[], depth: number): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    if (!piece) break;
    const mark = piece.marks[depth];
    let end = index + 1;
    if (!mark) {
      spans.push(bare(piece.inline));
    } else {
      while (isSameMark(mark, pieces[end]?.marks[depth])) end++;
      spans.push({
        kind: 'marked',
        mark: mark.kind,
        href: mark.href,
        title: mark.title,
        spans: nest(pieces.slice(index, end), depth + 1),
      });
    }
    index = end;
  }
  return spans;
}

function isSameMark(one: Mark, other: Mark | undefined): boolean {
  return one === other || (one.kind === other?.kind && one.kind !== 'link');
}

function bare(inline: Inline): Span {
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: inline.text };
    case 'code':
      return { kind: 'code', text: inline.text };
    case 'nothing':
      return { kind: 'text', text: '' };
    case 'break':
      return { kind: 'break' };
    case 'formula':
      return { kind: 'formula', text: inline.text, display: inline.display };
    default:
      return { kind: 'picture', src: inline.src, alt: inline.alt, title: inline.title };
  }
}
