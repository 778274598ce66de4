import { closeCell, isTableOnly, openCell } from './anonymous-cell.ts';
import { cdataType, isElement, nextSiblingOf, nodeTypeOf, textOf, textType } from './node-access.ts';
import { openElement } from './open-element.ts';
import { countNode, endLine, type OpenElement, type Walk } from './walk.ts';

/** Writes all that a reader may see below an open element, with no recursion however deep the page is. */
export function writeTree(top: OpenElement, walk: Walk): void {
  const around: OpenElement[] = [];
  let open: OpenElement | undefined = top;
  while (open) {
    const node = takeNext(open);
    if (!node) {
      closeElement(open, walk);
      open = around.pop();
      continue;
    }
    countNode(walk);
    if (isElement(node)) {
      const inner = openElement(node, open, walk);
      if (!inner) continue;
      around.push(open);
      open = inner;
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
  if (isTableOnly(open.written) && word.test(text)) openCell(open.written, walk.writer);
  if (walk.lineBreak === 'due') {
    if (!word.test(text)) return;
    walk.writer.add('<br>');
  }
  walk.lineBreak = 'possible';
  walk.writer.addText(text);
}

function closeElement(open: OpenElement, walk: Walk): void {
  if (open.ownsTag) {
    closeCell(open.written, walk.writer);
    walk.writer.add(`</${open.written.tag}>`);
    walk.lineBreak = 'none';
  } else if (open.flat && open.block) endLine(walk);
}
