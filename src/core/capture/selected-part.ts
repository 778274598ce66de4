import { type FlatTree, flatParentOf } from './flat-parent.ts';
import { nameElement } from './name-element.ts';
import {
  cdataType,
  childNodesOf,
  documentType,
  isElement,
  nodeTypeOf,
  rootOf,
  textType,
} from './node-access.ts';

/** A piece of a text that is selected. */
export type TakenPiece = Readonly<{
  text: string;
  /** Something that is not selected stands between it and what was taken before. */
  isApart: boolean;
}>;

/** The part of a page that is selected, told node by node as a walk comes to them. */
export type SelectedPart = Readonly<{
  /** Whether a node that comes next is selected, or holds something that is. */
  enters(node: Node): boolean;
  /** Whether a node that is not selected is needed as an empty one: other cells and items would move into its place. */
  keepsPlace(node: Node, parentTag: string): boolean;
  /** Nothing of a node comes any more. */
  leaves(node: Node): void;
  /** What of a text is selected. */
  take(node: Node, text: string): readonly TakenPiece[];
  /** Whether any word was taken. */
  hasWords(): boolean;
}>;

/** One end of a range. */
type Edge = Readonly<{
  /** The text it is in, at `offset`; else it is before a node, or at the end of the first of `path`. */
  text: Node | null;
  offset: number;
  before: Node | null;
  /** All that is around it as a reader sees it, from the inside out. */
  path: ReadonlySet<Node>;
}>;

const rowParts: ReadonlySet<string> = new Set(['td', 'th']);

/** Follows ranges, in the order of the page, along a walk. An end that the walk never comes to is where it leaves what is around it. */
export function selectPart(ranges: readonly AbstractRange[], tree: FlatTree): SelectedPart {
  let at = -1;
  let edges: Readonly<{ start: Edge; end: Edge }> | null = null;
  let isInside = false;
  let isApart = false;
  let hasWords = false;
  goOn();
  return {
    enters(node) {
      while (edges) {
        if (!isInside && edges.start.before !== node) break;
        isInside = true;
        if (edges.end.before !== node) break;
        goOn();
      }
      return isInside || edges?.start.text === node || (edges?.start.path.has(node) ?? false);
    },
    keepsPlace(node, parentTag) {
      if (!isElement(node)) return false;
      if (parentTag === 'tr') return rowParts.has(nameElement(node));
      return parentTag === 'ol' && edges !== null && nameElement(node) === 'li';
    },
    leaves(node) {
      while (edges) {
        if (!isInside && !edges.start.path.has(node)) return;
        isInside = true;
        if (!edges.end.path.has(node)) return;
        goOn();
      }
    },
    take(node, text) {
      const pieces: TakenPiece[] = [];
      let from = 0;
      while (edges) {
        if (!isInside) {
          if (edges.start.text !== node) break;
          from = edges.start.offset;
          isInside = true;
        }
        const isLast = edges.end.text === node;
        const piece = text.slice(from, isLast ? edges.end.offset : undefined);
        if (piece !== '') {
          pieces.push({ text: piece, isApart });
          isApart = false;
          hasWords ||= /\S/.test(piece);
        }
        if (!isLast) break;
        goOn();
      }
      return pieces;
    },
    hasWords: () => hasWords,
  };

  /** Begins with the next range. What is around its ends is looked up only now, for there may be many. */
  function goOn(): void {
    at += 1;
    const range = ranges[at];
    isInside = false;
    isApart = at > 0;
    edges = range
      ? {
          start: edgeOf(range.startContainer, range.startOffset, tree),
          end: edgeOf(range.endContainer, range.endOffset, tree),
        }
      : null;
  }
}

function edgeOf(container: Node, offset: number, tree: FlatTree): Edge {
  const type = nodeTypeOf(container);
  if (type === textType || type === cdataType) {
    return { text: container, offset, before: null, path: pathTo(flatParentOf(container, tree), tree) };
  }
  const before =
    type === documentType && offset === 0
      ? rootOf(container as Document)
      : (childNodesOf(container)[offset] ?? null);
  return { text: null, offset: 0, before, path: pathTo(container, tree) };
}

function pathTo(node: Node | null, tree: FlatTree): ReadonlySet<Node> {
  const path = new Set<Node>();
  for (let each = node; each && !path.has(each); each = flatParentOf(each, tree)) path.add(each);
  return path;
}
