import { lineOf } from './collapse-space.ts';
import { isPageLabel } from './is-page-label.ts';
import type { TextMeasures } from './measure-text.ts';
import { moveChildren } from './move-children.ts';
import { isCreditLine } from './set-credit-apart.ts';
import { lengthOf, longestCaption, writeCaption } from './write-caption.ts';

/** A line that has nothing but its place to say that it is a caption. Characters. */
const longestLonelyLine = 300;
/** A shorter description, "boat", can well be the first word of the story. Characters. */
const shortestDescription = 20;
const creditReach = 2;

/**
 * A line right after a picture is its caption when it repeats the picture's own description, or when picture
 * and line are all there is in their box.
 */
export function adoptCaptionLine(picture: Element, page: Document, measures: TextMeasures): void {
  if (picture.closest('figure, a, li, td')) return;
  const holder = outermostHolder(picture);
  const line = holder.nextElementSibling;
  if (!line?.matches('div, p, span, small, em')) return;
  const length = lengthOf(line, measures);
  if (length === 0 || length > longestCaption) return;
  if (line.querySelector('a, img, h1, h2, h3, ul, ol, p + p')) return;
  const words = lineOf(line);
  if (isPageLabel(words)) return;
  if (words.length > shortestDescription && words === picture.getAttribute('alt')?.trim()) {
    adoptCredit(line);
    writeCaption(line, page, measures);
  } else if (words.length <= longestLonelyLine && isAllBeside(holder, line)) {
    writeCaption(line, page, measures);
  }
}

/** The box that is there only for the picture. */
function outermostHolder(picture: Element): Element {
  let holder = picture;
  for (let box = holder.parentElement; box?.matches('span, div'); box = box.parentElement) {
    if (box.firstElementChild !== box.lastElementChild) break;
    holder = box;
  }
  return holder;
}

function isAllBeside(holder: Element, line: Element): boolean {
  const box = holder.parentElement;
  if (!box?.matches('div, section')) return false;
  if (box.firstElementChild !== holder || box.lastElementChild !== line) return false;
  return lineOf(box) === lineOf(line);
}

/** The credit of a captioned picture may stand a little further on, on a line of its own. */
function adoptCredit(caption: Element): void {
  let next = caption.nextElementSibling;
  for (let passed = 0; next && passed < creditReach; passed += 1) {
    if (!next.querySelector('a, img') && isCreditLine(lineOf(next))) {
      const credit = caption.ownerDocument.createElement('cite');
      moveChildren(next, credit);
      next.remove();
      caption.append(' ', credit);
      return;
    }
    next = next.nextElementSibling;
  }
}
