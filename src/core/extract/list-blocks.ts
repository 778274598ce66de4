import { lineOf } from './collapse-space.ts';
import { elementsBelow } from './elements-below.ts';

/** A block that holds text of its own, no blocks inside it that do. */
export type Block = Readonly<{
  element: Element;
  line: string;
  /** The part of its characters that are inside links, 0 to 1. */
  linkShare: number;
}>;

const blockNames = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr'],
  ...['li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead'],
  ...['tr', 'ul', 'caption'],
]);

export function isBlock(element: Element): boolean {
  return blockNames.has(element.localName);
}

const textBlockNames = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The innermost blocks with text below `root`, in document order, the first `most` of them. */
export function listBlocks(root: Element, most = Number.POSITIVE_INFINITY): Block[] {
  const all = elementsBelow(root).filter(isBlock);
  const holders = new Set(all.map(holderOf));
  const blocks: Block[] = [];
  for (const element of all) {
    if (blocks.length >= most) break;
    if (holders.has(element) && !textBlockNames.has(element.localName)) continue;
    const line = lineOf(element);
    if (line !== '') blocks.push({ element, line, linkShare: measureLinks(element) / line.length });
  }
  return blocks;
}

/** The block that a block stands in. */
function holderOf(block: Element): Element | null {
  let holder = block.parentElement;
  while (holder && !isBlock(holder)) holder = holder.parentElement;
  return holder;
}

function measureLinks(block: Element): number {
  let linked = 0;
  for (const link of block.getElementsByTagName('a')) linked += lineOf(link).length;
  return linked;
}
