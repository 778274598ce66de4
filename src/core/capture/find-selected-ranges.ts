import type { FlatTree } from './flat-parent.ts';
import { kindOf } from './kind-of.ts';
import { mostRanges } from './limits.ts';
import { nameElement } from './name-element.ts';
import { childNodesOf, elementType, focusedOf, isElement, nodeTypeOf, selectionOf } from './node-access.ts';

/** So many shadow roots inside each other are looked into for the ends of a selection. */
const mostNested = 20;

/**
 * The ranges that are selected in a page or in one of its frames, in order; empty for most pages, and where there is
 * only a caret. What is selected in a field is no part of the page. Nothing is changed by asking.
 */
export function findSelectedRanges(page: Document, tree: FlatTree): readonly AbstractRange[] {
  const selected = [page, ...tree.frames.keys()]
    .map(document => ({ document, ranges: rangesIn(document, tree) }))
    .filter(({ ranges }) => ranges.length > 0);
  if (selected.length < 2) return selected[0]?.ranges ?? [];
  // Each document keeps a selection of its own, and shows that of the focused one most strongly.
  const focused = findFocused(page, tree);
  return (selected.find(({ document }) => document === focused) ?? selected[0])?.ranges ?? [];
}

function rangesIn(page: Document, tree: FlatTree): readonly AbstractRange[] {
  const selection = selectionOf(page);
  if (!selection || selection.rangeCount === 0) return [];
  if (selection.rangeCount === 1) return [composedRange(selection, tree)].filter(range => !range.collapsed);
  const ranges: Range[] = [];
  for (let index = 0; index < Math.min(selection.rangeCount, mostRanges); index += 1) {
    ranges.push(selection.getRangeAt(index));
  }
  return ranges.filter(range => !range.collapsed);
}

/**
 * A range whose ends may be in shadow roots. The browser tells of those only where it is given the root, and else puts
 * the end right before or behind the host: so each root is found from the one around it.
 */
function composedRange(selection: Selection, tree: FlatTree): AbstractRange {
  const shadowRoots: ShadowRoot[] = [];
  // Chromium before 137 cannot be asked, and gives a range inside one root as it is.
  const ask = (): AbstractRange | undefined =>
    typeof selection.getComposedRanges === 'function'
      ? selection.getComposedRanges({ shadowRoots })[0]
      : undefined;
  let range = ask();
  for (let turn = 0; range && turn < mostNested; turn += 1) {
    const hosts = [
      childAt(range.startContainer, range.startOffset),
      childAt(range.endContainer, range.endOffset - 1),
    ];
    const found = hosts
      .map(host => shadowRootAt(host, tree))
      .filter(root => root !== null)
      .filter(root => !shadowRoots.includes(root));
    if (found.length === 0) break;
    shadowRoots.push(...new Set(found));
    range = ask();
  }
  return range ?? selection.getRangeAt(0);
}

function childAt(container: Node, offset: number): Node | null {
  // Texts have no children, and their offsets count letters.
  return nodeTypeOf(container) === 3 ? null : (childNodesOf(container)[offset] ?? null);
}

function shadowRootAt(host: Node | null, { shadowRootOf }: FlatTree): ShadowRoot | null {
  if (!host || nodeTypeOf(host) !== elementType || !isElement(host)) return null;
  return kindOf(nameElement(host)).mayHostShadow ? shadowRootOf(host) : null;
}

/** The document that keys go to: of the frame that has the focus, and the one in that. */
function findFocused(page: Document, { frames }: FlatTree): Document {
  const byFrame = new Map([...frames].map(([document, frame]) => [frame, document]));
  let focused = page;
  for (let depth = 0; depth < byFrame.size; depth += 1) {
    const frame = focusedOf(focused);
    const inner = frame && byFrame.get(frame);
    if (!inner) break;
    focused = inner;
  }
  return focused;
}
