import { statements } from './element-kinds.ts';
import { findFirstShown } from './find-first-shown.ts';
import { coversChildren, findReason } from './find-reason.ts';
import { kindOf } from './kind-of.ts';
import { nameElement } from './name-element.ts';
import { firstChildOf, isElement, nextSiblingOf, rootOf, viewOf } from './node-access.ts';
import { outermostScope } from './scope.ts';
import { countNode, type OpenElement, type Walk } from './walk.ts';
import { writeAttributes } from './write-attributes.ts';
import { hiddenMark } from './write-start-tag.ts';
import { writeStatement } from './write-statement.ts';
import { writeTree } from './write-tree.ts';

/**
 * Writes a document, or the part of it that the walk is about. What stands beside the body (script and other extensions put it there) is written
 * into it, as the parser would have it.
 */
export function writePage(page: Document, walk: Walk): void {
  const { writer } = walk;
  const top = openTop(page);
  const root = rootOf(page);
  const isHtml = root !== null && nameElement(root) === 'html';
  const parts = isHtml ? findParts(root) : { head: null, before: root ? [root] : [], body: null, after: [] };
  writer.add(`<!doctype html><html${isHtml ? writeAttributes(root, 'html', null) : ''}><head>`);
  if (parts.head && !walk.part) writeHead(parts.head, walk);
  const reason =
    (isHtml && findReason(root, kindOf('html'), top)) ||
    (parts.body && findReason(parts.body, kindOf('body'), top));
  const attributes = parts.body ? writeAttributes(parts.body, 'body', null) : '';
  writer.add(`</head><body${attributes}${hiddenMark(reason || null)}>`);
  const inside = { ...top, hidden: coversChildren(reason || null), invisible: reason === 'visibility' };
  for (const passed of [root, parts.head]) if (passed) walk.part?.enters(passed);
  if (parts.head) walk.part?.leaves(parts.head);
  writeTree({ ...inside, assigned: parts.before }, walk);
  if (parts.body) {
    walk.part?.enters(parts.body);
    const first = findFirstShown(parts.body, kindOf('body'), null, walk.shadowRootOf);
    writeTree({ ...inside, next: first }, walk);
    walk.part?.leaves(parts.body);
  }
  writeTree({ ...inside, assigned: parts.after }, walk);
  writer.add('</body></html>');
}

function openTop(page: Document): OpenElement {
  return {
    element: null,
    written: { tag: 'body', parts: null, place: null, depth: 2, hasCell: false },
    ownsTag: false,
    scope: outermostScope,
    place: { view: viewOf(page), base: null, nesting: 0 },
    hidden: false,
    mute: false,
    invisible: false,
    flat: false,
    block: true,
    only: null,
    next: null,
    assigned: null,
    assignedVisited: 0,
    sources: 0,
  };
}

type Parts = Readonly<{ head: Element | null; before: Node[]; body: Element | null; after: Node[] }>;

function findParts(root: Element): Parts {
  let head: Element | null = null;
  let body: Element | null = null;
  const before: Node[] = [];
  const after: Node[] = [];
  for (let child = firstChildOf(root); child; child = nextSiblingOf(child)) {
    const name = isElement(child) ? nameElement(child) : '';
    if (!head && isElement(child) && name === 'head') head = child;
    else if (!body && isElement(child) && name === 'body') body = child;
    else (body ? after : before).push(child);
  }
  return { head, before, body, after };
}

function writeHead(head: Element, walk: Walk): void {
  for (let child = firstChildOf(head); child; child = nextSiblingOf(child)) {
    countNode(walk);
    if (!isElement(child)) continue;
    const name = nameElement(child);
    if (statements.has(name)) writeStatement(child, name, null, walk.writer);
  }
}
