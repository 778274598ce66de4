import { lineOf } from './collapse-space.ts';
import { isBlock } from './list-blocks.ts';
import { unwrap } from './unwrap.ts';

/** What stresses words, each kind with its names. */
const strong = 'b, strong';
const kinds = [strong, 'i, em'] as const;

/** Signs that part words or stand around them; not those that are said with a word, such as `#` and `%`. */
const parting = /[^\P{P}@#%&*]|\s/u;
const onlySigns = /^[\p{P}\s]*$/u;
const startsWithWord = /^[\p{L}\p{M}\p{N}]/u;
const endsInWord = /[\p{L}\p{M}\p{N}]$/u;

const elementsAndText = 5;

/** More is stressed as a whole, and marks in marks would be gone over again and again. Characters. */
const longestMark = 4000;

/**
 * Takes off stress where it stresses nothing: around a picture alone, around signs alone, around words that are stressed
 * so already. Signs at the edge of what is stressed go out of it where a word goes on beside it: Markdown has no mark
 * between a letter and a sign.
 */
export function settleMarks(body: Element): void {
  for (const kind of kinds) {
    for (const mark of body.querySelectorAll(kind)) {
      if ((mark.textContent ?? '').length > longestMark) continue;
      const words = lineOf(mark);
      const isWithin = saysNothingMore(mark, kind, words);
      if (isWithin || (words === '' && mark.querySelector('img'))) unwrap(mark);
      else if (words !== '') settleEdges(mark, kind, words);
    }
  }
}

/** Whether words are stressed so already. What is emphasised in other such words may be a name; strong words are strong. */
function saysNothingMore(mark: Element, kind: string, words: string): boolean {
  const around = kind === strong ? `${kind}, dt, summary` : kind;
  const outer = mark.parentElement?.closest(around);
  if (!outer) return false;
  return (kind === strong && outer.matches(kind)) || lineOf(outer) === words;
}

function settleEdges(mark: Element, kind: string, words: string): void {
  const before = neighbourOf(mark, kind, -1);
  const after = neighbourOf(mark, kind, 1);
  const text = mark.textContent ?? '';
  const touches = {
    before: endsInWord.test(before) && !/^\s/.test(text),
    after: startsWithWord.test(after) && !/\s$/.test(text),
  };
  if (!touches.before && !touches.after) return;
  if (onlySigns.test(words)) unwrap(mark);
  else {
    if (touches.before) moveOut(mark, 'before');
    if (touches.after) moveOut(mark, 'after');
  }
}

/** The text that touches a mark in its block; empty where there is none, or where it is stressed alike. */
function neighbourOf(mark: Element, kind: string, step: 1 | -1): string {
  const block = blockOf(mark);
  const walker = mark.ownerDocument.createTreeWalker(mark.getRootNode(), elementsAndText);
  walker.currentNode = step === 1 ? lastInside(mark) : mark;
  for (
    let node = step === 1 ? walker.nextNode() : walker.previousNode();
    node;
    node = step === 1 ? walker.nextNode() : walker.previousNode()
  ) {
    if (node.nodeType === 1) {
      if (isBlock(node as Element) || /^(?:br|img)$/.test((node as Element).localName)) return '';
    } else if (node.nodeValue) {
      const holder = node.parentElement;
      return holder && blockOf(holder) === block && !holder.closest(kind) ? node.nodeValue : '';
    }
  }
  return '';
}

function blockOf(element: Element): Element | null {
  let block: Element | null = element;
  while (block && !isBlock(block)) block = block.parentElement;
  return block;
}

function lastInside(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** Moves signs at an edge out of a mark, if nothing but marks and plain parts is between. */
function moveOut(mark: Element, side: 'before' | 'after'): void {
  let edge: Node = mark;
  while (edge === mark || (edge.nodeType === 1 && (edge as Element).matches('b, strong, i, em, span'))) {
    const next: Node | null = side === 'before' ? edge.firstChild : edge.lastChild;
    if (!next) return;
    edge = next;
  }
  if (edge.nodeType !== 3) return;
  const text = edge.nodeValue ?? '';
  const border = side === 'before' ? endOfSigns(text) : startOfSigns(text);
  const signs = side === 'before' ? text.slice(0, border) : text.slice(border);
  if (signs === '') return;
  edge.nodeValue = side === 'before' ? text.slice(border) : text.slice(0, border);
  mark[side](signs);
}

function endOfSigns(text: string): number {
  let end = 0;
  while (end < text.length && parting.test(text.charAt(end))) end += 1;
  return end;
}

function startOfSigns(text: string): number {
  let start = text.length;
  while (start > 0 && parting.test(text.charAt(start - 1))) start -= 1;
  return start;
}
