import { childDepth, isTableOnly, parentTag } from './anonymous-cell.ts';
import { chooseTag } from './choose-tag.ts';
import { findApart } from './find-apart.ts';
import { findReason } from './find-reason.ts';
import { type ElementKind, kindOf } from './kind-of.ts';
import type { Apart, HiddenReason } from './marks.ts';
import type { OpenElement } from './walk.ts';

/** How an element stands in the markup. */
export type PlacedElement = Readonly<{
  element: Element;
  kind: ElementKind;
  reason: HiddenReason | null;
  apart: Apart | null;
  tag: string;
  /** What may stand right in the tag, if it is a part of a table. */
  parts: ReadonlySet<string> | null;
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
  kind: ElementKind,
  parent: OpenElement,
  deepest: number,
): PlacedElement {
  const { name } = kind;
  const reason = findReason(element, kind, parent);
  const container = parent.written;
  const isPart = container.parts?.has(name) ?? false;
  const isMisplaced = !isPart && isTableOnly(container);
  const around = isPart ? container.tag : isMisplaced ? 'td' : parentTag(container);
  const tag = kind.tag ?? chooseTag(name, around, parent.scope);
  const { isBlock, isVoid, parts } = tag === name ? kind : kindOf(tag);
  const depth = isPart ? container.depth + (container.tag === 'table' ? 2 : 1) : childDepth(container);
  const isTooDeep = depth > deepest && !isPart && !isVoid;
  // A form's tags may stand in a table, and the parser leaves the form itself empty there.
  const isTransparent = (name === 'slot' && reason === null) || (name === 'form' && isMisplaced);
  return {
    element,
    kind,
    reason,
    apart: reason === null ? findApart(element, kind, parent) : null,
    tag,
    parts,
    isPart,
    isMisplaced,
    isBlock,
    isVoid,
    depth,
    isTooDeep,
    hasTag: !isTooDeep && !isTransparent,
  };
}
