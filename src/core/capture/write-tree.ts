import { closeCell, isTableOnly, openCell } from './anonymous-cell.ts';
import { cdataType, isElement, nextSiblingOf, nodeTypeOf, textOf, textType } from './node-access.ts';
import { openElement } from './open-element.ts';
import { countNode, endLine, type OpenElement, type Walk } from './walk.ts';

/** Writes all that a reader may see, of the part that is asked for, below an open element, with no recursion however deep the page is. */
export function writeTree(top: OpenElement, walk: Walk): void {
  const around: OpenElement[] = [];
  let open: OpenElement | undefined = top;
  while (open) {
    const node = takeNext(open);
    if (!node) {
      closeElement(open, walk);
      if (open.element) walk.part?.leaves(open.element);
      open = around.pop();
      continue;
    }
    countNode(walk);
    if (walk.part && !walk.part.enters(node) && !walk.part.keepsPlace(node, open.written.tag)) {
      walk.part.leaves(node);
      continue;
    }
    if (isElement(node)) {
      const inner = openElement(node, open, walk);
      if (!inner) {
        walk.part?.leaves(node);
        continue;
      }
      around.push(open);
      open = inner;
    } else {
      const type = nodeTypeOf(node);
      if (type === textType || type === cdataType) writeNode(node, open, walk);
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

function writeNode(node: Node, open: OpenElement, walk: Walk): void {
  const text = textOf(node);
  if (!walk.part) {
    writeText(text, open, walk);
    return;
  }
  for (const { text: piece, isApart } of walk.part.take(node, text)) {
    // What the reader parted must not read as one word, and where no tag parts it either, as one sentence.
    if (isApart && walk.lineBreak === 'none') walk.writer.add(' ');
    else if (isApart) endLine(walk);
    writeText(piece, open, walk);
  }
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
