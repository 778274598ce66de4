import { isAsked } from './find-reason.ts';
import type { ElementKind } from './kind-of.ts';
import type { Apart } from './marks.ts';
import type { OpenElement } from './walk.ts';

const ownLines = /^(?:block|flow-root|flex|grid|table|list-item)$/;
const row = /(?:flex|grid)$/;

/**
 * How a part of a line that is seen stands apart from what is beside it, if its style makes it a block; `null` for what
 * stays in its line. What floats stays beside its line, as a large first letter does, and what is positioned is in none.
 */
export function findApart(element: Element, kind: ElementKind, parent: OpenElement): Apart | null {
  const { view } = parent.place;
  if (!view || !kind.isPhrase || !isAsked(kind, parent)) return null;
  const style = view.getComputedStyle(element);
  if (!ownLines.test(style.display)) return null;
  // The items of a row are blocks by their place in it: https://drafts.csswg.org/css-display/#blockify
  if (parent.element && row.test(view.getComputedStyle(parent.element).display)) return 'item';
  if (style.float !== 'none' || style.position === 'absolute' || style.position === 'fixed') return null;
  return 'line';
}
