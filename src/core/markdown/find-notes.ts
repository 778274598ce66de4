/**
 * A note's label. `isWord` says that it holds no more than a word: `[^1]: Ibid.` would be the definition of a link to
 * somebody who knows no notes, and its word lost (CommonMark 0.31, 4.7).
 */
export type Note = Readonly<{ label: string; isWord: boolean }>;

/** The notes of a body: which links refer to them, and which items of lists they are. Their labels count from 1. */
export type Notes = Readonly<{
  /** By the link that refers to it. */
  references: ReadonlyMap<Element, Note>;
  /** By the item that it is. */
  items: ReadonlyMap<Element, Note>;
  /** Lists of nothing but notes. */
  lists: ReadonlySet<Element>;
  /** Links from a note back into the text. */
  backLinks: ReadonlySet<Element>;
}>;

// A raised link within the page, and what marks one as a reference (DPUB-ARIA 1.1; the markup GitHub renders).
const references =
  'sup a[href^="#"], a[href^="#"] > sup, a[href^="#"][role~="doc-noteref"], a[href^="#"][data-footnote-ref]';
const backLinks = 'a[role~="doc-backlink"], a[data-footnote-backref]';

// A link's definition is a word and at most a title, to the end of the line; spaces and tabs end the word.
const oneWord = /^[^ \t\n]*(?:[ \t\n]+(?:".*"|'.*'|\(.*\)))?[ \t\n]*$/s;
// No text of a page holds it: the writer drops it, too.
const lineEnd = '\u0000';
const startsBlock = 'p, div, section';
const otherBlocks = 'pre, blockquote, ul, ol, dl, table, figure, h1, h2, h3, h4, h5, h6, hr';

/**
 * Finds what a text refers to by raised links: items of a list in the same body. A list counts only when every one of
 * its items is referred to, so that a list of contents is none.
 */
export function findNotes(body: Element | DocumentFragment): Notes {
  const referring = Array.from(body.querySelectorAll(references), found => found.closest('a') ?? found);
  if (referring.length === 0) {
    return { references: new Map(), items: new Map(), lists: new Set(), backLinks: new Set() };
  }
  const targets = new Set(referring.map(targetOf));
  const byId = new Map(Array.from(body.querySelectorAll('li[id]'), item => [item.id, item]));
  const items = new Map<Element, Note>();
  const lists = new Set<Element>();
  for (const list of body.querySelectorAll('ol, ul')) {
    const isOfNotes = Array.from(list.children).every(
      item => byId.get(item.id) === item && targets.has(item.id),
    );
    if (!isOfNotes || list.childElementCount === 0 || list.closest('li, blockquote, table')) continue;
    lists.add(list);
    for (const item of list.children) {
      items.set(item, { label: String(items.size + 1), isWord: oneWord.test(firstLine(item)) });
    }
  }
  const labels = referring.map((link): [Element, Note | undefined] => {
    const item = byId.get(targetOf(link));
    return [link, item && items.get(item)];
  });
  return {
    references: new Map(labels.filter((label): label is [Element, Note] => label[1] !== undefined)),
    items,
    lists,
    backLinks: new Set(Array.from(items.keys()).flatMap(item => [...item.querySelectorAll(backLinks)])),
  };
}

/**
 * What will stand in the first line of a note, its links back aside. Where it starts with something else than words, the
 * sign of that is one word to somebody who knows no notes.
 */
function firstLine(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll(backLinks)) link.remove();
  for (const end of copy.querySelectorAll('br')) end.replaceWith(lineEnd);
  for (const block of copy.querySelectorAll(`${startsBlock}, ${otherBlocks}`)) {
    block.before(lineEnd);
    block.after(lineEnd);
    if (block.matches(otherBlocks)) block.replaceChildren('sign');
  }
  const first = (copy.textContent ?? '').split(lineEnd).find(line => line.trim() !== '') ?? '';
  return first.replace(/[\t\n\f\r ]+/g, ' ').trim();
}

function targetOf(link: Element): string {
  return link.getAttribute('href')?.slice(1) ?? '';
}
