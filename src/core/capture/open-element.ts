import { closeCell, isTableOnly, openCell } from './anonymous-cell.ts';
import { findAssigned, findFirstShown } from './find-first-shown.ts';
import { coversChildren, isAsked } from './find-reason.ts';
import { kindOf } from './kind-of.ts';
import { mostSources } from './limits.ts';
import type { MarkupWriter } from './markup-writer.ts';
import { nameElement } from './name-element.ts';
import { attributeOf } from './node-access.ts';
import { openStreamedPart } from './open-streamed-part.ts';
import { type PlacedElement, placeElement } from './place-element.ts';
import { scopeInside } from './scope.ts';
import { endLine, type OpenElement, type Walk } from './walk.ts';
import { writeFrame } from './write-frame.ts';
import { writeNoscript } from './write-noscript.ts';
import { writeStartTag } from './write-start-tag.ts';
import { writeStatement } from './write-statement.ts';

/**
 * Writes an element's start tag, or all of it where it has no children to visit.
 * @returns the element, its children still to be visited; `null` when it is done with
 */
export function openElement(element: Element, parent: OpenElement, walk: Walk): OpenElement | null {
  const kind = kindOf(nameElement(element));
  const { name } = kind;
  if (name === 'template') return openStreamedPart(element, parent, walk);
  if (walk.placed.has(element)) return null;
  if (kind.isLeftOut || (parent.only && !parent.only.has(name))) return null;
  if (kind.isStatement) {
    // The parser would move all but scripts out of a table, and read them as something else in MathML.
    const fits = !walk.part && !parent.scope.math && (name === 'script' || !isTableOnly(parent.written));
    if (fits) writeStatement(element, name, parent.place.base, walk.writer);
    return null;
  }
  if (name === 'noscript' && writeNoscript(element, parent, walk.writer)) return null;
  if (name === 'source' && !countSource(parent)) return null;

  const placed = placeElement(element, kind, parent, walk.limits.depth);
  if (placed.isPart) closeCell(parent.written, walk.writer);
  if (!placed.hasTag) return openWithoutTag(placed, parent, walk);
  if (placed.isMisplaced) {
    // Hidden fields may stand right in a table, and say nothing there.
    if (name === 'input' && attributeOf(element, 'type')?.toLowerCase() === 'hidden') return null;
    openCell(parent.written, walk.writer);
  }
  if (placed.isBlock) endParagraph(parent, walk.writer);
  walk.lineBreak = placed.isVoid ? 'possible' : 'none';
  if (name === 'iframe' || name === 'frame') return writeFrame(placed, name, parent, walk);
  return openWithTag(placed, parent, walk);
}

function openWithTag(placed: PlacedElement, parent: OpenElement, walk: Walk): OpenElement | null {
  const { element, kind, tag, reason } = placed;
  const place = writeStartTag(placed, parent.place.base, walk.writer);
  const assigned = findAssigned(element, kind);
  const first = findFirstShown(element, kind, assigned, walk.shadowRootOf);
  // No parser puts anything into a void element, but script can: it goes on after it, where it is seen.
  if (placed.isVoid && (!first || coversChildren(reason))) return null;
  const written = placed.isVoid
    ? parent.written
    : { tag, parts: placed.parts, place, depth: placed.depth, hasCell: false };
  return {
    element,
    written,
    ownsTag: !placed.isVoid,
    scope: placed.isVoid ? parent.scope : scopeInside(parent.scope, written),
    place: parent.place,
    hidden: parent.hidden || coversChildren(reason),
    mute: false,
    invisible: reason === 'visibility',
    flat: parent.flat,
    block: placed.isBlock,
    only: kind.only,
    next: first,
    assigned,
    assignedVisited: 0,
    sources: 0,
  };
}

function openWithoutTag(placed: PlacedElement, parent: OpenElement, walk: Walk): OpenElement | null {
  const { element, kind, reason } = placed;
  // No tag can say that it is hidden, so it is left out: a reader does not see it.
  if (coversChildren(reason)) return null;
  if (placed.isTooDeep && placed.isBlock) endLine(walk);
  const assigned = findAssigned(element, kind);
  return {
    element,
    written: parent.written,
    ownsTag: false,
    scope: parent.scope,
    place: parent.place,
    hidden: parent.hidden,
    mute: reason === 'visibility' || (parent.mute && !isAsked(kind, parent)),
    invisible: reason === 'visibility',
    flat: parent.flat || placed.isTooDeep,
    block: placed.isBlock,
    only: kind.only,
    next: findFirstShown(element, kind, assigned, walk.shadowRootOf),
    assigned,
    assignedVisited: 0,
    sources: 0,
  };
}

/** Counts a source of a picture or player; `false` past the limit. */
function countSource(parent: OpenElement): boolean {
  parent.sources += 1;
  return parent.sources <= mostSources;
}

/** The block's start tag would close an open `p`, and part what it holds from what its own tag says of it. */
function endParagraph(parent: OpenElement, writer: MarkupWriter): void {
  const paragraph = parent.scope.paragraph;
  if (paragraph?.tag !== 'p' || paragraph.place === null) return;
  writer.renameTag(paragraph.place, 'p', 'div');
  paragraph.tag = 'div';
}
