import { lineOf } from './collapse-space.ts';
import { compareKey } from './compare-key.ts';
import { type Block, listBlocks } from './list-blocks.ts';

/** Blocks at the start among which a standfirst can stand. */
const leadingBlocks = 6;
/** Blocks in which a text says what it tells. */
const openingBlocks = 8;
/** Characters. */
const shortestProse = 80;

/**
 * Takes the standfirst that the page states out of the body, so that it is shown once, over the text. Many pages state
 * the first paragraph of their text instead: what is built as the paragraph after it stays where it is. Gives whether
 * it was taken.
 */
export function takeStandfirst(body: Element, stated: string | null): boolean {
  const block = findStandfirst(body, stated);
  if (!block) return false;
  const { element } = block;
  if (isFirstParagraph(element) || isOneOfHeadings(element, body) || isMostOf(body, element)) return false;
  element.remove();
  return true;
}

/** The standfirst that the page states, or `null` where the body says it itself near its beginning. */
export function standfirstOver(body: Element, stated: string | null): string | null {
  const key = stated === null ? '' : compareKey(stated);
  if (key === '') return null;
  // A description may leave out a dateline, or run over two paragraphs.
  const opening = listBlocks(body, openingBlocks).map(({ line }) => line);
  return compareKey(opening.join(' ')).includes(key) ? null : stated;
}

function findStandfirst(body: Element, stated: string | null): Block | undefined {
  const key = stated === null ? '' : compareKey(stated);
  if (key === '') return undefined;
  return listBlocks(body, leadingBlocks).find(({ line }) => compareKey(line) === key);
}

/**
 * Whether an element is one of the headings of the text: built as others are, and below prose. A description may repeat
 * the first of them.
 */
function isOneOfHeadings(element: Element, body: Element): boolean {
  if (!/^h[2-6]$/.test(element.localName)) return false;
  const alike = [...body.querySelectorAll(element.localName)].filter(
    each => namesOf(each) === namesOf(element),
  );
  const first = [...body.querySelectorAll('p')].find(each => lineOf(each).length >= shortestProse);
  // 4: the element follows.
  return alike.length > 1 && first !== undefined && (first.compareDocumentPosition(element) & 4) !== 0;
}

/** Whether it is longer than all that would be left: a short text that the page states in full. */
function isMostOf(body: Element, element: Element): boolean {
  const own = lineOf(element).length;
  return own > lineOf(body).length - own;
}

/** Whether an element is built as the one right after it: the first of the text's paragraphs, not something over them. */
function isFirstParagraph(element: Element): boolean {
  const next = element.nextElementSibling;
  return (
    element.localName === 'p' &&
    next?.localName === 'p' &&
    namesOf(next) === namesOf(element) &&
    isPlain(element)
  );
}

function namesOf(element: Element): string {
  return `${element.className} ${element.id}`;
}

/** Whether not all of its text is in bold or italic type. */
function isPlain(element: Element): boolean {
  const only = element.children.length === 1 ? element.firstElementChild : null;
  return !only?.matches('b, strong, em, i') || only.textContent?.trim() !== element.textContent?.trim();
}
