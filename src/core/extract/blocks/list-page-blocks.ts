import { collapseSpace } from '../collapse-space.ts';
import { isBlock } from '../list-blocks.ts';
import { embedMark, entryTimeMark } from '../story-marks.ts';
import { withoutFragment } from '../without-fragment.ts';

/** A stretch of text that stands on its own: a paragraph, a heading, an item, a table of figures. */
export type PageBlock = {
  /** The innermost block element around the text. */
  readonly element: Element;
  /** Whether other blocks stand in or below the same element too, so that it cannot go without them. */
  isShared: boolean;
  /** Whether it shows something of another site. */
  readonly isEmbed: boolean;
  /** Whether the time of a live blog's entry stands in it. */
  isEntryTime: boolean;
  line: string;
  /** Characters inside links that lead somewhere else, and inside bold or italic type. */
  linked: number;
  strong: number;
  links: number;
  /** The beginning of what stands outside of its links. */
  unlinked: string;
  pictures: number;
  /** Pictures and cards of embeds between the block before and this one. */
  picturesBefore: number;
};

/** A cell with more text than this, on average, belongs to a layout and not to a table. Characters. */
const longestCell = 120;
/** So much outside of links tells a label from a sentence. Characters. */
const mostUnlinked = 80;

/**
 * The blocks below `root` in document order. A table of short cells, preformatted text and an embed are one
 * block each; captions are none. `address` is what the page's relative addresses were resolved against. Linear in the
 * size of the tree.
 */
export function listPageBlocks(root: Element, address = ''): PageBlock[] {
  const own = withoutFragment(address);
  const blocks: PageBlock[] = [];
  const holders: Element[] = [root];
  const byElement = new Map<Element, PageBlock>();
  const aboveBlocks = new Set<Element>();
  let open: PageBlock | null = null;
  let picturesSince = 0;
  let isTimeNext = false;
  const close = () => {
    if (open) {
      open.line = collapseSpace(open.line);
      if (open.line !== '') blocks.push(open);
      if (open.line === '') byElement.delete(open.element);
    }
    open = null;
  };
  const begin = (element: Element): PageBlock => {
    const counts = {
      linked: 0,
      strong: 0,
      links: 0,
      unlinked: '',
      pictures: 0,
      picturesBefore: picturesSince,
    };
    const isEmbed = element.hasAttribute(embedMark);
    const block: PageBlock = {
      element,
      isShared: false,
      isEmbed,
      isEntryTime: isTimeNext,
      line: '',
      ...counts,
    };
    picturesSince = 0;
    isTimeNext = false;
    const other = byElement.get(element);
    if (other) other.isShared = true;
    block.isShared = other !== undefined || aboveBlocks.has(element);
    byElement.set(element, block);
    for (let at = holders.length - 1; at >= 0; at -= 1) {
      const holder = holders[at];
      if (holder === undefined || holder === element) continue;
      const above = byElement.get(holder);
      if (above) above.isShared = true;
      if (aboveBlocks.has(holder)) break;
      aboveBlocks.add(holder);
    }
    return block;
  };
  let linkDepth = 0;
  let strongDepth = 0;
  let node: Node = root;
  /** The link that is open and leads nowhere. */
  let staying: Element | null = null;
  const stays = (link: Element) => holders.at(-1)?.matches(titles) === true && leadsNowhere(link, own);
  const leave = (left: Element) => {
    if (left.localName === 'a') linkDepth -= 1;
    if (left === staying) staying = null;
    if (strongNames.has(left.localName)) strongDepth -= 1;
    if (holders.at(-1) === left) {
      close();
      holders.pop();
    }
  };
  for (;;) {
    let next: Node | null = node.firstChild;
    if (node.nodeType === 1 && node !== root) {
      const element = node as Element;
      const { localName } = element;
      if (silentNames.has(localName)) next = null;
      else if (standsAsOne(element)) {
        close();
        const whole = begin(element);
        whole.line = element.textContent ?? '';
        for (const link of element.getElementsByTagName('a')) {
          whole.links += 1;
          whole.linked += collapseSpace(link.textContent ?? '').length;
        }
        open = whole;
        close();
        next = null;
      } else {
        if (isBlock(element)) {
          close();
          holders.push(element);
        }
        if (element.hasAttribute(entryTimeMark)) {
          if (open) open.isEntryTime = true;
          else isTimeNext = true;
        }
        if (localName === 'a') {
          linkDepth += 1;
          if (stays(element)) staying = element;
          if (open) open.links += 1;
        }
        if (localName === 'img') {
          if (open) open.pictures += 1;
          else picturesSince += 1;
        }
        if (strongNames.has(localName)) strongDepth += 1;
        if (localName === 'br' && open) open.line += ' ';
        if (!next) leave(element);
      }
    } else if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (open || text.trim() !== '') {
        const holder = holders.at(-1) ?? root;
        const current: PageBlock = open ?? begin(holder);
        open = current;
        current.line += text;
        const size = collapseSpace(text).length;
        if (linkDepth > 0 && !staying) {
          current.linked += size;
          if (current.links === 0) current.links = 1;
        } else if (current.unlinked.length < mostUnlinked) current.unlinked += text.slice(0, mostUnlinked);
        if (strongDepth > 0) current.strong += size;
      }
    }
    while (!next && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode as Node;
      if (node !== root) leave(node as Element);
    }
    if (!next) break;
    node = next;
  }
  close();
  return blocks;
}

/** Blocks that are a link only to fold what they head, or to be linked to. */
const titles = 'h2, h3, h4, h5, h6, dt, summary';

/** Whether a link leads to another place of its own page or does something there. */
function leadsNowhere(link: Element, own: string): boolean {
  if (link.getAttribute('role') === 'button') return true;
  const address = link.getAttribute('href') ?? '';
  if (/^(?:#|javascript:)/i.test(address)) return true;
  return own !== '' && address.includes('#') && withoutFragment(address) === own;
}

const strongNames = new Set(['b', 'strong', 'em', 'i']);
const silentNames = new Set(['figcaption', 'script', 'style', 'noscript', 'template', 'select', 'textarea']);

/** Preformatted text, a table of figures and what another site shows are not judged line by line. */
function standsAsOne(element: Element): boolean {
  const { localName } = element;
  if (localName === 'pre' || element.hasAttribute(embedMark)) return true;
  return localName === 'table' && isTableOfShortCells(element);
}

function isTableOfShortCells(table: Element): boolean {
  const cells = table.getElementsByTagName('td');
  if (cells.length < 4 || table.getElementsByTagName('table').length > 0) return false;
  // A first row of one cell is its title.
  const rows = [...table.getElementsByTagName('tr')].slice(0, 2);
  if (!rows.some(row => row.childElementCount >= 2)) return false;
  return (table.textContent ?? '').length < cells.length * longestCell;
}
