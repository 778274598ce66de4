import { dropEmpty } from '../drop-empty.ts';
import { unwrap } from '../unwrap.ts';
import { isArrow, readMark } from './note-mark.ts';

const inlines = 'sup, span, a, b, strong, i, em, small, cite';
/** So many of its first inline elements may be the mark and what leads back. */
const mostLeading = 6;

/**
 * Takes out of a note its mark, which the list gives it again, and the links back to where it is referred to. A note
 * of one paragraph is left as its text. `places` are the ids of where it is referred to.
 */
export function cleanNote(note: Element, mark: string, places: ReadonlySet<string>): void {
  for (const link of note.querySelectorAll('a')) {
    const text = link.textContent ?? '';
    const leadsBack = places.has(link.getAttribute('href')?.split('#')[1] ?? '');
    const isBack = leadsBack || link.getAttribute('role') === 'doc-backlink' || isArrow(text);
    if (isBack && !link.querySelector('img')) dropWithBox(link, note);
  }
  dropLeadingMarks(note, mark);
  dropEmpty(note);
  for (let only = onlyBox(note); only; only = onlyBox(note)) unwrap(only);
  trimEnd(note);
}

/** The box in which all of a note stands. */
function onlyBox(note: Element): Element | null {
  const [only, other] = note.children;
  if (!only?.matches('p, div, span') || other) return null;
  return note.textContent?.trim() === only.textContent?.trim() ? only : null;
}

/** An element with what is there only for it. */
function dropWithBox(element: Element, note: Element): void {
  let box = element;
  for (let around = box.parentElement; around && around !== note; around = box.parentElement) {
    if (around.textContent?.trim() !== box.textContent?.trim()) break;
    box = around;
  }
  const before = box.previousSibling;
  if (before?.nodeType === 3 && !box.nextSibling?.textContent?.trim()) {
    before.nodeValue = (before.nodeValue ?? '').trimEnd();
  }
  box.remove();
}

function dropLeadingMarks(note: Element, mark: string): void {
  for (let passed = 0; passed < mostLeading; passed += 1) {
    const first = firstText(note);
    if (!first) return;
    const box = first.parentElement;
    const text = first.nodeValue ?? '';
    if (box && box !== note && box.matches(inlines) && isOwnMark(box.textContent ?? '', mark)) {
      dropWithBox(box, note);
      continue;
    }
    // Written out: `1. `, `[1] `, `^ `. A figure alone can well be the first word.
    const written = /^\s*(?:\^|[([]?\s*([^\s()[\]]{1,8})\s*[.)\]:])\s+/u.exec(text);
    if (written && (written[1] === undefined || readMark(written[1]) === mark)) {
      first.nodeValue = text.slice(written[0].length);
    }
    return;
  }
}

/** The mark, or what stands beside it: `^`, `↑ 1`, `a`, `b` where several places refer to a note. */
function isOwnMark(text: string, mark: string): boolean {
  return isArrow(text) || readMark(text.replace(/[↑^]/g, '')) === mark || /^\s*[a-z]\s*$/.test(text);
}

function firstText(note: Element): Text | null {
  const walker = note.ownerDocument.createTreeWalker(note, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What the walker shows are texts.
    if (node.nodeValue?.trim()) return node as Text;
  }
  return null;
}

function trimEnd(note: Element): void {
  const last = note.lastChild;
  if (last?.nodeType === 3) last.nodeValue = (last.nodeValue ?? '').trimEnd();
  const first = note.firstChild;
  if (first?.nodeType === 3) first.nodeValue = (first.nodeValue ?? '').trimStart();
}
