import { creditPrefixes } from '../words/credit-prefixes.ts';
import { lineStartMatcher } from '../words/label-matcher.ts';
import { collapseSpace, lineOf } from './collapse-space.ts';
import { nameTokens } from './name-tokens.ts';

/** What pages call the line about a picture's maker, as whole words of class and id. */
export const creditNames =
  /\s(?:credit|credits|photocredit|imagecredit|copyright|photographer|photog|creditline|attribution|fotograf|urheber|crediti|credito|quelle|source|rights)\s/;
const startsLikeCredit = lineStartMatcher(creditPrefixes);

/** A credit is a line of names. Characters. */
const longestCredit = 160;

/** Whether a line says who made a picture, and nothing else. */
export function isCreditLine(line: string): boolean {
  return line.length <= longestCredit && (/^©\s?\S/.test(line) || startsLikeCredit(line));
}

/** Sets the credit of a caption apart, as a `cite` at its end. A caption without one stays as it is. */
export function setCreditApart(caption: Element, page: Document): void {
  const marked = findMarkedCredit(caption);
  const words = marked ? lineOf(marked) : cutWrittenCredit(caption);
  if (words === null) return;
  marked?.remove();
  const cite = page.createElement('cite');
  cite.textContent = words;
  caption.append(' ', cite);
}

/** The credit as an element of its own: named so, or small print or credit words at the end. */
function findMarkedCredit(caption: Element): Element | null {
  const inside = [...caption.querySelectorAll('span, small, cite, em, i, div, p, b, strong')];
  const named = inside.find(each => creditNames.test(nameTokens(each)) && isCreditLength(each));
  if (named) return named;
  const last = caption.lastElementChild;
  if (!last || !isCreditLength(last) || last.nextSibling?.nodeValue?.trim()) return null;
  if (last.matches('small, cite') && lineOf(caption) !== lineOf(last)) return last;
  return inside.includes(last) && startsLikeCredit(lineOf(last)) ? last : null;
}

/** Last words in brackets or after a full stop: `(Photo: …)`, `AP Photo/…`, `Foto: …`, `© …`. */
const written =
  /^(.*?[.!?…”"’)])?\s*[([]?((?:[A-Z]{2,4} |Staff |File |Handout )?(?:\p{L}+\s?){1,3}(?:[:/]| by | via | courtesy )[^.!?]{2,80}|©[^.!?]{2,80})[)\]]?\.?$/u;

/** A credit that is only written, not marked, cut from the caption's last text; `null` when there is none. */
function cutWrittenCredit(caption: Element): string | null {
  const last = caption.lastChild;
  if (last?.nodeType !== 3) return null;
  const [, before, words] = written.exec(collapseSpace(last.nodeValue ?? '')) ?? [];
  if (!words || !(startsLikeCredit(words) || words.startsWith('©'))) return null;
  // A caption that is nothing but its credit keeps it: there is nothing to set it apart from.
  if (!before && caption.childNodes.length === 1) return null;
  last.nodeValue = before ?? '';
  return words.trim();
}

function isCreditLength(element: Element): boolean {
  const { length } = lineOf(element);
  return length > 0 && length <= longestCredit;
}
