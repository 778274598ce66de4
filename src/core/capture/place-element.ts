import { childDepth, isTableOnly, parentTag } from './anonymous-cell.ts';
import { chooseTag } from './choose-tag.ts';
import { paragraphClosers, tableOnly, tableParts, voidElements } from './element-kinds.ts';
import { findReason } from './find-reason.ts';
import type { HiddenReason } from './marks.ts';
import type { OpenElement } from './walk.ts';

/** How an element stands in the markup. */
export type PlacedElement = Readonly<{
  element: Element;
  /** As `nameElement` gives it. */
  name: string;
  reason: HiddenReason | null;
  tag: string;
  /** A part of the table it stands in, so that no anonymous cell may be open around it. */
  isPart: boolean;
  /** In a table, but no part of one. */
  isMisplaced: boolean;
  isBlock: boolean;
  isVoid: boolean;
  /** How many elements the parser has open with it. */
  depth: number;
  /** Too deep for a tag: only what is in it goes on. */
  isTooDeep: boolean;
  hasTag: boolean;
}>;

/**
 * Decides how an element stands in the markup.
 * @param deepest the level below which there are no tags
 */
export function placeElement(
  element: Element,
  name: string,
  parent: OpenElement,
  deepest: number,
): PlacedElement {
  const reason = findReason(element, name, parent);
  const container = parent.written;
  const isPart = tableParts.get(container.tag)?.has(name) ?? false;
  const isMisplaced = !isPart && isTableOnly(container);
  const around = isPart ? container.tag : isMisplaced ? 'td' : parentTag(container);
  const tag = chooseTag(name, around, parent.scope);
  const isVoid = voidElements.has(tag);
  const depth = isPart ? container.depth + (container.tag === 'table' ? 2 : 1) : childDepth(container);
  const isTooDeep = depth > deepest && !isPart && !isVoid;
  // A form's tags may stand in a table, and the parser leaves the form itself empty there.
  const isTransparent = (name === 'slot' && reason === null) || (name === 'form' && isMisplaced);
  return {
    element,
    name,
    reason,
    tag,
    isPart,
    isMisplaced,
    isBlock: paragraphClosers.has(tag) || tableOnly.has(tag),
    isVoid,
    depth,
    isTooDeep,
    hasTag: !isTooDeep && !isTransparent,
  };
}
