import { attributeMarkup } from './attribute-rules.ts';
import { escapeAttribute } from './escape-markup.ts';
import { findHidden } from './find-hidden.ts';
import { coversChildren } from './find-reason.ts';
import { marks } from './marks.ts';
import { baseUrlOf, clientHeightOf, clientWidthOf, firstChildOf, ownerOf, rootOf } from './node-access.ts';
import type { PlacedElement } from './place-element.ts';
import { type FrameContent, readFrame } from './read-frame.ts';
import { scopeInside } from './scope.ts';
import type { OpenElement, Walk } from './walk.ts';
import { writeAttributes } from './write-attributes.ts';
import { hiddenMark } from './write-start-tag.ts';

/**
 * Writes a frame: as a `div` around what its document shows where that can be read and seen, else as an
 * empty `iframe` with its address.
 * @returns the `div`, the frame's body still to be visited; `null` for an empty `iframe`
 */
export function writeFrame(
  placed: PlacedElement,
  name: 'iframe' | 'frame',
  parent: OpenElement,
  walk: Walk,
): OpenElement | null {
  const { element, reason } = placed;
  const isSeen = reason === null && !parent.hidden && parent.place.view !== null;
  const shown = isSeen && parent.place.nesting < walk.limits.frames ? readFrame(element, name) : null;
  if (shown) return openFrame(shown, placed, parent, walk);
  const attributes = writeAttributes(element, name, baseUrlOf(element));
  const share = isSeen ? frameShareMark(element) : '';
  walk.writer.add(`<iframe${attributes}${share}${hiddenMark(reason)}></iframe>`);
  return null;
}

// A frame that covers less is a player, a form or an advertisement, however little text is around it.
const leastShare = 30;

/** How much of the window a frame covers, where that is much. */
function frameShareMark(frame: Element): string {
  const root = rootOf(ownerOf(frame));
  const window = root ? clientWidthOf(root) * clientHeightOf(root) : 0;
  const share = Math.round((100 * clientWidthOf(frame) * clientHeightOf(frame)) / window);
  return share >= leastShare ? attributeMarkup(marks.frameShare, String(share)) : '';
}

function openFrame(shown: FrameContent, placed: PlacedElement, parent: OpenElement, walk: Walk): OpenElement {
  walk.frames.set(ownerOf(shown.body), placed.element);
  for (const outer of [rootOf(ownerOf(shown.body)), shown.body]) if (outer) walk.part?.enters(outer);
  const reason = findHidden(shown.body, 'body', shown.view);
  const attributes = [
    attributeMarkup(marks.tag, placed.kind.name),
    attributeMarkup(marks.frameBase, escapeAttribute(shown.base)),
    shown.language === null ? '' : attributeMarkup('lang', escapeAttribute(shown.language)),
    shown.direction === null ? '' : attributeMarkup('dir', escapeAttribute(shown.direction)),
    hiddenMark(reason),
  ];
  const place = walk.writer.add(`<div${attributes.join('')}>`);
  const written = { tag: 'div', parts: null, place, depth: placed.depth, hasCell: false };
  return {
    element: placed.element,
    written,
    ownsTag: true,
    scope: scopeInside(parent.scope, written),
    place: { view: shown.view, base: shown.base, nesting: parent.place.nesting + 1 },
    hidden: coversChildren(reason),
    mute: false,
    invisible: reason === 'visibility',
    flat: parent.flat,
    block: true,
    only: null,
    next: firstChildOf(shown.body),
    assigned: null,
    assignedVisited: 0,
    sources: 0,
  };
}
