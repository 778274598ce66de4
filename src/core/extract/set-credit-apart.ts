import { creditPrefixes } from '../words/credit-prefixes.ts';
import { lineStartMatcher } from '../words/label-matcher.ts';
import { lineOf } from './collapse-space.ts';
import { nameTokens } from './name-tokens.ts';

/** What pages call the line about a picture's maker, as whole words of class and id. */
export const creditNames =
  /\s(?:credit|credits|photocredit|imagecredit|copyright|photographer|photog|creditline|attribution|fotograf|urheber|crediti|credito|quelle|source|rights)\s/;

/** Beside a picture a box of this name may hold anything; at the end of a caption, it is about the picture's maker. */
const authorNames = /\s(?:author|autor|auteur|autore)\s/;
const opensCredit = lineStartMatcher(creditPrefixes);

/** Agencies open the captions of old pictures like this; a credit is no longer than some names. */
const agedCaption = /^file photo\s?[:–—-]\s?.{60}/i;

/** What parts a caption from the credit after it. */
const trailingSign = /[|–—·/]$/;

/** A credit is a line of names. Characters. */
export const longestCredit = 160;

/** A credit can begin with the full stop of the caption before it. */
const leadingSigns = /^[.,;|–—-]+\s+/u;

function startsLikeCredit(line: string): boolean {
  return opensCredit(line) && !agedCaption.test(line);
}

/** Whether a line says who made a picture, and nothing else. */
export function isCreditLine(line: string): boolean {
  return line.length <= longestCredit && (/^©\s?\S/.test(line) || startsLikeCredit(line));
}

/** Sets the credit of a caption apart, as a `cite` at its end. A caption without one stays as it is. */
export function setCreditApart(caption: Element, page: Document): void {
  const marked = findMarkedCredit(caption);
  const words = marked ? lineOf(marked).replace(leadingSigns, '') : cutWrittenCredit(caption);
  if (words === null) return;
  marked?.remove();
  trimEnd(caption);
  const cite = page.createElement('cite');
  cite.textContent = words;
  caption.append(' ', cite);
}

/** Takes the sign off the end of a caption that parted it from its credit. */
function trimEnd(caption: Element): void {
  let last = caption.lastChild;
  while (last && (last.nodeType !== 3 || !last.nodeValue?.trim())) {
    const before: ChildNode | null = last.nodeType === 1 ? last.lastChild : null;
    last = before ?? last.previousSibling;
  }
  const text = last?.nodeValue?.trimEnd() ?? '';
  if (last && trailingSign.test(text)) last.nodeValue = text.slice(0, -1).trimEnd();
}

/** The credit as an element of its own: named so, or small print, credit words or no sentence at the end. */
function findMarkedCredit(caption: Element): Element | null {
  const inside = [...caption.querySelectorAll('span, small, cite, em, i, div, p, b, strong')];
  const named = inside.find(each => creditNames.test(nameTokens(each)) && isCreditLength(each));
  if (named) return named;
  const last = caption.lastElementChild;
  if (!last || !isCreditLength(last) || last.nextSibling?.nodeValue?.trim()) return null;
  if (last.matches('small, cite') && lineOf(caption) !== lineOf(last)) return last;
  if (!inside.includes(last)) return null;
  return startsLikeCredit(lineOf(last)) || namesAuthor(last) || followsSentence(last) ? last : null;
}

function namesAuthor(last: Element): boolean {
  return last.previousElementSibling !== null && authorNames.test(nameTokens(last));
}

/** Names in an element of their own after one that is a sentence: `<span>The quay.</span><span>Ann Example</span>`. */
function followsSentence(last: Element): boolean {
  const before = last.previousElementSibling;
  if (!last.matches('span') || !before?.matches('span') || last.previousSibling?.nodeValue?.trim())
    return false;
  return /[.!?”"]$/.test(lineOf(before)) && /^\p{Lu}/u.test(lineOf(last)) && !holdsSentence(lineOf(last));
}

/** A full stop after a word in small letters; after one letter or a few it is an initial or `Inc.`. */
function holdsSentence(line: string): boolean {
  return /[!?…]|[\p{L}\p{N}”"')]\.$|\p{Ll}{4}\.\s/u.test(line);
}

/**
 * Last words in brackets or after a full stop: `(Photo: …)`, `AP Photo/…`, `Foto: …`, `© …`. No part can take
 * what another could: on a long line that is no credit, a pattern that goes back takes for ever.
 */
const written =
  /^(.*?[.!?…”"’)])?\s*([([]?)((?:[A-Z]{2,4} |Staff |File |Handout )?\p{L}+(?:\s\p{L}+){0,2}(?:\s?[:/]| by | via | courtesy )[^.!?]{2,80}|©[^.!?]{2,80})[)\]]?\.?$/u;
/** How much of a caption's end is searched for a credit, in characters: twice the longest. */
const searchedEnd = 2 * longestCredit;

/** A credit that is only written, not marked, cut from the caption's last text; `null` when there is none. */
function cutWrittenCredit(caption: Element): string | null {
  const last = caption.lastChild;
  if (last?.nodeType !== 3) return null;
  // The space at its start stays: it may follow an element.
  const text = (last.nodeValue ?? '').replace(/\s+/g, ' ').trimEnd();
  const start = Math.max(0, text.length - searchedEnd);
  const [, before, bracket, words] = written.exec(text.slice(start)) ?? [];
  if (!words || !(startsLikeCredit(words) || words.startsWith('©'))) return null;
  // A caption that is nothing but its credit keeps it: there is nothing to set it apart from.
  if (!before && (start > 0 || last === caption.firstChild)) return null;
  last.nodeValue = text.slice(0, start) + (before ?? '');
  return (bracket ? words.replace(/[)\]]$/, '') : words).trim();
}

function isCreditLength(element: Element): boolean {
  const { length } = lineOf(element);
  return length > 0 && length <= longestCredit;
}
