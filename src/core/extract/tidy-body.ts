import { lineOf } from './collapse-space.ts';
import { dropEmpty } from './drop-empty.ts';
import { dropFileNames } from './drop-file-names.ts';
import { elementsBelow } from './elements-below.ts';
import { headTables } from './head-tables.ts';
import { joinLinks } from './join-links.ts';
import { isBlock } from './list-blocks.ts';
import { partNumbers } from './part-numbers.ts';
import { plainHeadings } from './plain-headings.ts';
import { plainLists } from './plain-lists.ts';
import { rename } from './rename.ts';
import { settleMarks } from './settle-marks.ts';
import { settleQuotes } from './settle-quotes.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { entryMark } from './story-marks.ts';
import { unwrap } from './unwrap.ts';

const wrappers = 'div, section, article, main, header, footer, aside, center, hgroup, form, fieldset';

/**
 * Brings the found body into the plain shape that is shown and saved: paragraphs, headings from level two
 * (the headline is the one of level one), lists, figures, entries of a live blog; no other wrappers, nothing empty, no heading that heads
 * nothing.
 */
export function tidyBody(body: Element): void {
  tidyBlocks(body);
  dropRepeatedHeadings(body);
  dropOrphanHeadings(body);
}

/** The same, but a heading at the end stays. */
export function tidyBlocks(body: Element): void {
  const page = body.ownerDocument;
  headTables(body);
  plainHeadings(body);
  plainLists(body);
  lowerHeadings(body, page);
  unwrapCustomElements(body);
  // From the outermost in: what is inside moves once, not once for every wrapper around it.
  for (const wrapper of body.querySelectorAll(wrappers)) {
    if (holdsBlock(wrapper)) {
      wrapLooseText(wrapper, page);
      // The entries of a live blog stay apart.
      if (wrapper.hasAttribute(entryMark)) rename(wrapper, 'section', page);
      else unwrap(wrapper);
    } else rename(wrapper, 'p', page);
  }
  // Readability names a box around a heading a paragraph, which no parser reads back: an empty one on either side of it.
  for (const paragraph of body.querySelectorAll('p')) {
    if (!holdsBlock(paragraph)) continue;
    wrapLooseText(paragraph, page);
    unwrap(paragraph);
  }
  wrapLooseText(body, page);
  splitParagraphs(body);
  joinLinks(body);
  dropFileNames(body);
  settleMarks(body);
  settleQuotes(body);
  partNumbers(body);
  dropEmpty(body);
}

/** An element of the page's own making (`x-part`) around blocks is one more wrapper. */
function unwrapCustomElements(body: Element): void {
  const around = new Set<Element>();
  for (const block of elementsBelow(body).filter(isBlock)) {
    for (
      let each = block.parentElement;
      each && isCustom(each) && !around.has(each);
      each = each.parentElement
    ) {
      around.add(each);
    }
  }
  for (const element of around) if (element !== body) unwrap(element);
}

function isCustom(element: Element): boolean {
  return element.localName.includes('-');
}

function lowerHeadings(body: Element, page: Document): void {
  if (!body.querySelector('h1')) return;
  for (const level of [5, 4, 3, 2, 1]) {
    for (const heading of body.querySelectorAll(`h${level}`)) rename(heading, `h${level + 1}`, page);
  }
}

function holdsBlock(wrapper: Element): boolean {
  for (let child = wrapper.firstElementChild; child; child = child.nextElementSibling) {
    if (isBlock(child)) return true;
  }
  return false;
}

/** Text and inline elements that stand between blocks become paragraphs of their own. */
function wrapLooseText(parent: Element, page: Document): void {
  let paragraph: Element | null = null;
  for (const node of [...parent.childNodes]) {
    const isBreak =
      node.nodeType === 1 && (isBlock(node as Element) || (node as Element).matches('img, figure'));
    if (isBreak) {
      paragraph = null;
      continue;
    }
    if (node.nodeType === 3 && !node.nodeValue?.trim() && !paragraph) continue;
    if (!paragraph) {
      paragraph = page.createElement('p');
      node.before(paragraph);
    }
    paragraph.append(node);
  }
}

/** A heading that says what the one right before it says: pages write one for wide windows and one for narrow ones. */
function dropRepeatedHeadings(body: Element): void {
  for (const heading of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    const before = heading.previousElementSibling;
    if (before && /^h[2-6]$/.test(before.localName) && lineOf(before) === lineOf(heading)) heading.remove();
  }
}

/** A longer last heading says something of its own. Characters. */
const longestOrphan = 80;

function dropOrphanHeadings(body: Element): void {
  for (
    let last = body.lastElementChild;
    last?.matches('h2, h3, h4, h5, h6, hr') && lineOf(last).length <= longestOrphan;
    last = body.lastElementChild
  ) {
    last.remove();
  }
}
