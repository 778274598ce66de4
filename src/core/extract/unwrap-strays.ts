import { unwrap } from './unwrap.ts';

const inlines =
  'a:not([href]), abbr, b, big, blink, center, cite, code, del, em, font, i, ins, kbd, label, mark, nobr, s, samp, small, ' +
  'span, strike, strong, sub, sup, tt, u, var';
const blocks = 'p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, table, figure';
/** So much prose, in characters, is no part of something to be filled in. */
const leastProse = 500;
const shortestParagraph = 80;

/**
 * Takes away what goes on over the rest of a page because nobody closed it, but not what is in it: an inline element,
 * or one that HTML does not know, around paragraphs, and a form around the story. All that follows would count as one
 * thing, lie deeper than what stands before it, and be judged apart.
 */
export function unwrapStrays(page: Document): void {
  for (const element of page.querySelectorAll(`body :is(${blocks})`)) {
    for (let around = element.parentElement; around && isStray(around); around = element.parentElement)
      unwrap(around);
  }
  for (const form of page.querySelectorAll('body form')) {
    if (proseIn(form) >= leastProse) unwrap(form);
  }
}

function isStray(element: Element): boolean {
  if (element.matches(inlines)) return true;
  // No element of HTML's, and none of the page's own making.
  return element instanceof HTMLUnknownElement && !element.localName.includes('-');
}

function proseIn(form: Element): number {
  let prose = 0;
  for (const { textContent } of form.querySelectorAll('p')) {
    const length = (textContent ?? '').trim().length;
    if (length >= shortestParagraph) prose += length;
  }
  return prose;
}
