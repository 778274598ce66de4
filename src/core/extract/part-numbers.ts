import { isBlock } from './list-blocks.ts';

const parts = 'span, b, strong, i, em';

/** A number that counts what follows, said to be one by its sign. */
const label = /^\s*\d{1,3}[.)]$/;
const number = /^\s*\d{1,3}$/;

/** Puts a space behind the number that a block begins with, where only the style of the page parts it from the words. */
export function partNumbers(body: Element): void {
  for (const part of body.querySelectorAll(parts)) {
    const text = part.textContent ?? '';
    const behind = part.nextSibling?.textContent ?? '';
    const isPart = label.test(text)
      ? /^\p{L}/u.test(behind)
      : // In `3D` and `5th` the number is a part of the word.
        number.test(text) && /^\p{Lu}\p{Ll}/u.test(behind);
    if (isPart && beginsBlock(part)) part.after(' ');
  }
}

function beginsBlock(part: Element): boolean {
  let start = part;
  while (!hasWordsBefore(start)) {
    const parent = start.parentElement;
    if (!parent || isBlock(parent)) return parent !== null;
    start = parent;
  }
  return false;
}

function hasWordsBefore(element: Element): boolean {
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    if (before.textContent?.trim()) return true;
  }
  return false;
}
