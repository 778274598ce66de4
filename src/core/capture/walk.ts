import { ReadError } from '../read-error.ts';
import type { CaptureLimits } from './limits.ts';
import type { MarkupWriter } from './markup-writer.ts';
import type { Scope, Written } from './scope.ts';
import type { SelectedPart } from './selected-part.ts';

/** What one walk over a page and its frames shares. */
export type Walk = {
  readonly writer: MarkupWriter;
  readonly limits: CaptureLimits;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** The frames whose documents were written, by those. */
  readonly frames: Map<Document, Element>;
  /** What alone is written; `null` for the whole page. */
  readonly part: SelectedPart | null;
  /** Streamed parts that were written where they belong. */
  readonly placed: Set<Element>;
  visited: number;
  /** Whether a block's border below the deepest tags parts text: `due` between two, `possible` after one. */
  lineBreak: 'none' | 'possible' | 'due';
};

/** Counts a node that is visited. Past the limit `too-many-elements` is thrown. */
export function countNode(walk: Walk): void {
  walk.visited += 1;
  if (walk.visited > walk.limits.nodes) {
    const { nodes } = walk.limits;
    throw new ReadError('too-many-elements', `more than ${nodes} nodes`, { facts: [nodes] });
  }
}

/** A block begins or ends below the deepest tags: what follows stands on a line of its own. */
export function endLine(walk: Walk): void {
  if (walk.lineBreak === 'possible') walk.lineBreak = 'due';
}

/** The document that a walk is in. */
export type Place = Readonly<{
  /** `null` for a document that no window shows. */
  view: Window | null;
  /** What a frame's addresses are resolved against; `null` in the page itself. */
  base: string | null;
  /** How many frames deep. */
  nesting: number;
}>;

/** An element whose children are being visited. */
export type OpenElement = {
  /** `null` for what is around the whole page. */
  readonly element: Element | null;
  /** The innermost open element in the markup: this one's own, or an ancestor's when it has no tag. */
  readonly written: Written;
  /** Whether `written` is its own, to be closed with it. */
  readonly ownsTag: boolean;
  readonly scope: Scope;
  readonly place: Place;
  /** Nothing below is seen, and the mark stands already. */
  readonly hidden: boolean;
  /** Not seen itself, and below the deepest tags, so that nothing can say so: its text is left out. */
  readonly mute: boolean;
  /** `visibility: hidden`, which children inherit. */
  readonly invisible: boolean;
  /** Below the deepest level that is written as tags. */
  readonly flat: boolean;
  /** A block, whose end parts the text around it. */
  readonly block: boolean;
  /** The only names that children are written for; `null` for all. */
  readonly only: ReadonlySet<string> | null;
  /** What comes next: a chain of siblings, else the nodes a slot was given. */
  next: ChildNode | null;
  readonly assigned: readonly Node[] | null;
  assignedVisited: number;
  /** How many sources of a picture or player were written of its children. */
  sources: number;
};
