import type { MarkKind, Span } from './block.ts';
import type { Marker } from './token.ts';

type Around = Readonly<{
  /** First character of the marker that touches from before, from after; `''` when none does. */
  before: string;
  after: string;
  /** Markers of the marks around, the nearest last. */
  open: readonly Marker[];
}>;

/**
 * The marker of each strong, emphasis and struck span. Markers that touch must differ in their character, or
 * they run together, and a mark inside one of its own kind must differ from it, or it would close it
 * (CommonMark 0.31, 6.2, rules 9 to 16). A mark for which neither character is left goes without: it is
 * always inside another of its kind, so that no reader misses it.
 */
export function chooseMarkers(spans: readonly Span[]): Map<Span, Marker> {
  const markers = new Map<Span, Marker>();
  choose(spans, { before: '', after: '', open: [] }, markers);
  return markers;
}

/** Gives the character of the marker that the spans end with, `''` for none. */
function choose(spans: readonly Span[], around: Around, markers: Map<Span, Marker>): string {
  let touching = around.before;
  for (const [index, span] of spans.entries()) {
    if (span.kind !== 'marked') {
      touching = '';
    } else if (span.mark === 'link') {
      choose(span.spans, { before: '', after: '', open: around.open }, markers);
      touching = '';
    } else {
      const after = index === spans.length - 1 ? around.after : '';
      // Of two marks that touch, the one that says nothing new gives way.
      const isCrowded = (index > 0 && touching !== '') || isMarker(spans[index + 1]);
      const gives = isCrowded && isInsideItsKind(span.mark, around.open);
      const marker =
        doubled(span, spans, around) ?? (gives ? '' : pick(span.mark, [touching, after], around.open));
      markers.set(span, marker);
      const character = marker.charAt(0);
      const end = choose(
        span.spans,
        {
          before: character || touching,
          after: character || after,
          open: marker ? [...around.open, marker] : around.open,
        },
        markers,
      );
      touching = character || end;
    }
  }
  return touching;
}

/**
 * Strong words that are all there is to strong words run together with them: `****so****`. Not when anything in them
 * is emphasised: its marker could close a part of the four (CommonMark 0.31, 6.2, rule 9).
 */
function doubled(span: Span, siblings: readonly Span[], around: Around): Marker | null {
  const nearest = around.open.at(-1);
  const isAlone = span.kind === 'marked' && span.mark === 'strong' && siblings.length === 1;
  const isDoubled = isAlone && touches(around) && !holdsEmphasis(span);
  return isDoubled && (nearest === '**' || nearest === '__') ? nearest : null;
}

function holdsEmphasis(span: Span): boolean {
  return span.kind === 'marked' && (span.mark === 'emphasis' || span.spans.some(holdsEmphasis));
}

function touches({ before, after, open }: Around): boolean {
  const character = open.at(-1)?.charAt(0);
  return before === character && after === character;
}

const candidates: Readonly<Record<Exclude<MarkKind, 'link'>, readonly Marker[]>> = {
  strong: ['**', '__'],
  emphasis: ['*', '_'],
  struck: ['~~'],
};

function isMarker(span: Span | undefined): boolean {
  return span?.kind === 'marked' && span.mark !== 'link';
}

function isInsideItsKind(kind: Exclude<MarkKind, 'link'>, open: readonly Marker[]): boolean {
  return candidates[kind].some(marker => open.includes(marker));
}

function pick(kind: Exclude<MarkKind, 'link'>, touching: readonly string[], open: readonly Marker[]): Marker {
  const free = candidates[kind].find(
    marker => !touching.includes(marker.charAt(0)) && !open.includes(marker),
  );
  return free ?? '';
}
