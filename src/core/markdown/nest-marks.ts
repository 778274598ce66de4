import type { Inline, Mark, Span } from './block.ts';
import { isSpace } from './settle-inlines.ts';

/**
 * Inlines with their marks hanging on them, out as a tree of marked spans. Neighbours under marks of one kind
 * come under one mark, since Markdown cannot close a mark and open the same again without a space; links only
 * when it is the very same link. Of the marks on a piece the one that goes on longest stands outermost, so that
 * few marks meet. As deep as marks are, which the walk bounds.
 */
export function nestMarks(inlines: readonly Inline[]): Span[] {
  return nest(inlines.map(inline => ({ inline, marks: listMarks(inline.mark) })));
}

type Marked = Readonly<{ inline: Inline; marks: readonly Mark[] }>;

/** The marks on a piece from the outermost inwards. */
function listMarks(innermost: Mark | null): Mark[] {
  const marks: Mark[] = [];
  for (let mark = innermost; mark; mark = mark.outer) marks.unshift(mark);
  return marks;
}

function nest(pieces: readonly Marked[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    if (!piece) break;
    const run = longestRun(pieces, index, piece.marks);
    if (run) {
      const inside = pieces.slice(index, run.end).map(({ inline, marks }) => ({
        inline,
        marks: without(marks, run.mark),
      }));
      const { kind, href, title } = run.mark;
      spans.push({ kind: 'marked', mark: kind, href, title, spans: nest(inside) });
      index = run.end;
    } else {
      spans.push(bare(piece.inline));
      index += 1;
    }
  }
  return spans;
}

/**
 * The mark on the piece at `start` that goes on longest, and the first piece it is not on any more. No mark starts
 * or ends with space: Markdown's marks must touch words (CommonMark 0.31, 6.2).
 */
function longestRun(
  pieces: readonly Marked[],
  start: number,
  candidates: readonly Mark[],
): { mark: Mark; end: number } | null {
  let longest: { mark: Mark; end: number } | null = null;
  if (isSpaceAt(pieces, start)) return null;
  for (const mark of candidates) {
    let end = start + 1;
    while (pieces[end]?.marks.some(other => isSameMark(mark, other))) end += 1;
    while (isSpaceAt(pieces, end - 1)) end -= 1;
    if (!longest || end > longest.end) longest = { mark, end };
  }
  return longest;
}

function isSpaceAt(pieces: readonly Marked[], index: number): boolean {
  const inline = pieces[index]?.inline;
  return inline !== undefined && isSpace(inline);
}

/** The marks but for the outermost of this kind. */
function without(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.toSpliced(
    marks.findIndex(other => isSameMark(mark, other)),
    1,
  );
}

function isSameMark(one: Mark, other: Mark): boolean {
  return one === other || (one.kind === other.kind && one.kind !== 'link');
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
    case 'reference':
      return { kind: 'reference', label: inline.label };
    case 'formula':
      return { kind: 'formula', text: inline.text, display: inline.display };
    default:
      return { kind: 'picture', src: inline.src, alt: inline.alt, title: inline.title };
  }
}
