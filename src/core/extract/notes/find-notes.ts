import { measureText, type TextMeasures } from '../measure-text.ts';
import { nameTokens } from '../name-tokens.ts';
import { findNoteBlock, standsFirst } from './find-note-block.ts';
import { readMark } from './note-mark.ts';
import { listPageLinks, mapIds, type PageLink } from './page-links.ts';

/** A note of the text: the block that holds it, and the links in the text that lead to it. */
export type FoundNote = Readonly<{ block: Element; mark: string; references: readonly Element[] }>;

type Candidate = Readonly<{ link: Element; fragment: string; mark: string }>;

/** More references are no text for readers. */
const mostReferences = 3000;
/** A note is a source or a remark; what is longer is a part of the page. Characters. */
const longestNote = 5000;

const noteNames =
  /\s(?:footnotes?|noteref|endnotes?|fn|fnref|ftn|sdfootnote|footnote ref|footnoteref|cite ref|cite note|doc noteref|sidenote)\s/;

/**
 * The notes of a page: short links in the text (`1`, `[a]`, `*`) that lead to a block further on, where the link is
 * raised, either of them is named a note, or the block leads back. `addresses` are those of the page.
 */
export function findNotes(page: Document, addresses: readonly (string | null)[]): FoundNote[] {
  const links = listPageLinks(page, addresses);
  const candidates = listCandidates(page, links);
  if (candidates.length === 0) return [];
  const ids = mapIds(page);
  const measures = measureText(page.body);
  const pairs = pairByMark(candidates.filter(({ fragment }) => !ids.has(fragment)));
  const blockOf = remember(findNoteBlock);
  const found = new Map<Element, { mark: string; references: Element[]; isOne: boolean }>();
  for (const { link, fragment, mark } of candidates) {
    const target = ids.get(fragment);
    const block = target ? blockOf(target) : pairs.get(link);
    if (!block || !isNote(block, link, measures)) continue;
    const known = found.get(block) ?? { mark, references: [], isOne: true };
    found.set(block, known);
    known.isOne &&= known.mark === mark;
    known.references.push(link);
  }
  return [...found]
    .filter(
      ([block, { references, isOne }]) =>
        isOne && (references.some(link => pairs.has(link)) || isMeant(block, references, ids)),
    )
    .map(([block, { mark, references }]) => ({ block, mark, references }));
}

/** Links by address, and what says that a note stands elsewhere to those who cannot see it. */
function listCandidates(page: Document, links: readonly PageLink[]): Candidate[] {
  const described = [...page.body.querySelectorAll('[aria-describedby]')].map(link => ({
    link,
    fragment: link.getAttribute('aria-describedby') ?? '',
  }));
  const linked = new Set(links.map(({ link }) => link));
  return [...links, ...described.filter(({ link }) => !linked.has(link))]
    .flatMap(({ link, fragment }) => {
      const mark = readMark(link.textContent ?? '');
      return mark === null ? [] : [{ link, fragment, mark }];
    })
    .slice(0, mostReferences);
}

/**
 * Where the places that links lead to were marked in a way that is gone (`<a name>`): a mark inside a sentence leads to
 * the next block that begins with a link of the same mark.
 */
function pairByMark(candidates: readonly Candidate[]): ReadonlyMap<Element, Element> {
  const pairs = new Map<Element, Element>();
  const waiting = new Map<string, Element[]>();
  for (const { link, mark } of candidates) {
    const block = findNoteBlock(link);
    const open = waiting.get(mark) ?? [];
    if (block && standsFirst(link, block)) {
      for (const reference of open) pairs.set(reference, block);
      waiting.delete(mark);
    } else waiting.set(mark, [...open, link]);
  }
  return pairs;
}

function isNote(block: Element, link: Element, measures: TextMeasures): boolean {
  const length = measures.get(block)?.text ?? 0;
  if (length === 0 || length > longestNote || block.contains(link)) return false;
  const isBehind = (link.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isBehind && !block.querySelector('h1, h2, h3, h4, h5, h6, form, nav, article, li + li');
}

function isMeant(block: Element, references: readonly Element[], ids: ReadonlyMap<string, Element>): boolean {
  if (references.some(link => link.closest('sup') ?? link.querySelector('sup'))) return true;
  const named = [block, block.parentElement, ...references, ...references.map(link => link.parentElement)];
  if (named.some(each => each && (noteNames.test(nameTokens(each)) || isNoteRole(each)))) return true;
  return [...block.querySelectorAll('a[href*="#"]')].some(back => {
    const place = ids.get(back.getAttribute('href')?.split('#')[1] ?? '');
    return place !== undefined && references.some(link => place.contains(link) || link.contains(place));
  });
}

function isNoteRole(element: Element): boolean {
  return /^doc-(?:noteref|footnote|endnotes?)$/.test(element.getAttribute('role') ?? '');
}

/** A function that is asked once for each element. */
function remember<Value>(find: (element: Element) => Value): (element: Element) => Value {
  const known = new Map<Element, { value: Value }>();
  return element => {
    const found = known.get(element) ?? { value: find(element) };
    known.set(element, found);
    return found.value;
  };
}
