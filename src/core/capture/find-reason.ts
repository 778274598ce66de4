import { findDeclaredHidden } from './find-declared-hidden.ts';
import { findHidden } from './find-hidden.ts';
import type { ElementKind } from './kind-of.ts';
import type { HiddenReason } from './marks.ts';
import type { OpenElement } from './walk.ts';

/** Why an element is not seen; `null` too where it need not be asked, below a mark that says all. */
export function findReason(element: Element, kind: ElementKind, parent: OpenElement): HiddenReason | null {
  if (!isAsked(kind, parent)) return null;
  const view = parent.place.view;
  return view ? findHidden(element, kind.name, view) : findDeclaredHidden(element, parent.invisible);
}

/** Whether an element is asked for its style. In MathML it is not: annotations are unseen, and wanted. */
export function isAsked(kind: ElementKind, parent: OpenElement): boolean {
  return !parent.hidden && !parent.scope.math && !kind.isStyleless;
}

/** Whether nothing below an element hidden for this reason is seen either. */
export function coversChildren(reason: HiddenReason | null): boolean {
  return reason !== null && reason !== 'visibility';
}
