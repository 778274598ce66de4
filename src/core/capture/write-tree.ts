import { ReadError } from '../read-error.ts';
import { cdataType, isElement, nextSiblingOf, nodeTypeOf, textOf, textType } from './node-access.ts';
import type { OpenElement, Walk } from './open-element.ts';
import { openElement } from './open-element-tag.ts';
import { closeCell, isTableOnly, openCell } from './write-table-part.ts';

/** Writes all that a reader may see below an open element, with no recursion however deep the page is. */
export function writeTree(top: OpenElement, walk: Walk): void {
  const chain = [top];
  for (let open = chain.at(-1); open; open = chain.at(-1)) {
    const node = takeNext(open);
    if (!node) {
      closeElement(open, walk);
      chain.pop();
      continue;
    }
    walk.visited += 1;
    if (walk.visited > walk.limits.nodes) {
      throw new ReadError('page-too-large', `${walk.visited} nodes, limit ${walk.limits.nodes}`);
    }
    if (isElement(node)) {
      const inner = openElement(node, open, walk);
      if (inner) chain.push(inner);
    } else {
      const type = nodeTypeOf(node);
      if (type === textType || type === cdataType) writeText(textOf(node), open, walk);
    }
  }
}

function takeNext(open: OpenElement): Node | null {
  if (open.assigned) {
    const node = open.assigned[open.assignedVisited];
    open.assignedVisited += 1;
    if (node) return node;
  }
  const node = open.next;
  if (node) open.next = nextSiblingOf(node);
  return node;
}

const word = /[^\t\n\f\r ]/;

function writeText(text: string, open: OpenElement, walk: Walk): void {
  if (open.mute || open.only) return;
  if (walk.breakIsDue || isTableOnly(open.written)) {
    if (!word.test(text)) {
      if (!walk.breakIsDue) walk.writer.addText(text);
      return;
    }
    if (isTableOnly(open.written)) openCell(open.written, walk.writer);
    if (walk.breakIsDue) walk.writer.add('<br>');
    walk.breakIsDue = false;
  }
  walk.writer.addText(text);
}

function closeElement(open: OpenElement, walk: Walk): void {
  if (open.ownsTag) {
    closeCell(open.written, walk.writer);
    walk.writer.add(`</${open.written.tag}>`);
    walk.breakIsDue = false;
  } else if (open.flat && open.block) walk.breakIsDue = true;
}
