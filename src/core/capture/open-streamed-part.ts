import {
  attributeOf,
  commentType,
  elementByIdOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  ownerOf,
  parentElementOf,
  textOf,
} from './node-access.ts';
import type { OpenElement, Walk } from './walk.ts';

/** The mark of a place: `B:` for one where something is shown meanwhile, `P:` for one that is empty. */
const placeId = /^(.*)[BP]:([\da-f]{1,6})$/;

/** A part of a table comes in a table of its own, which is what is hidden then. Elements. */
const mostAround = 3;

/** What is shown meanwhile is a few lines or boxes. Past so many nodes its end is not looked for. */
const mostMeanwhile = 500;

/**
 * Goes on, at a `template` that marks the place of a part streamed after the page, with that part. React sends such parts
 * hidden at the end of a page, `B:1` or `P:1` for the place and `S:1` for the part, and a script of its own puts each
 * where it belongs: where that did not run, because scripts are off, the page was saved or is still coming, the story stands
 * in hidden pieces in the order in which they were ready.
 * https://github.com/facebook/react/blob/main/packages/react-dom-bindings/src/server/ReactFizzConfigDOM.js
 * @returns the part, its children still to be visited; `null` where the template marks no place or its part is not there
 */
export function openStreamedPart(template: Element, parent: OpenElement, walk: Walk): OpenElement | null {
  // What is hidden cannot be selected.
  if (walk.part || parent.only) return null;
  const part = findPart(template);
  if (!part || walk.placed.has(part)) return null;
  walk.placed.add(part);
  skipMeanwhile(template, parent);
  return {
    element: part,
    written: parent.written,
    ownsTag: false,
    scope: parent.scope,
    // No window shows it, so that no style tells what is hidden in it.
    place: { ...parent.place, view: null },
    hidden: parent.hidden,
    mute: parent.mute,
    invisible: parent.invisible,
    flat: parent.flat,
    block: false,
    only: null,
    next: firstChildOf(part),
    assigned: null,
    assignedVisited: 0,
    sources: 0,
  };
}

function findPart(template: Element): Element | null {
  const [, prefix, number] = placeId.exec(attributeOf(template, 'id') ?? '') ?? [];
  if (number === undefined) return null;
  const part = elementByIdOf(ownerOf(template), `${prefix}S:${number}`);
  let around: Element | null = part;
  for (let level = 0; around && level < mostAround; level++) {
    if (attributeOf(around, 'hidden') !== null) return part;
    around = parentElementOf(around);
  }
  return null;
}

/** What is shown until the part is there ends with a comment, and may hold others of its kind. */
function skipMeanwhile(template: Element, parent: OpenElement): void {
  let inner = 0;
  let node = nextSiblingOf(template);
  for (let count = 0; node && count < mostMeanwhile; count++) {
    if (nodeTypeOf(node) === commentType) {
      const comment = textOf(node);
      if (comment === '/$') {
        if (inner === 0) {
          parent.next = node;
          return;
        }
        inner -= 1;
      } else if (/^\$[?!~]?$/.test(comment)) inner += 1;
    }
    node = nextSiblingOf(node);
  }
}
