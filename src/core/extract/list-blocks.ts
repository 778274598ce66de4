import { collapseSpace } from './collapse-space.ts';

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

/** The innermost blocks with text below `root`, in document order. */
export function listBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  const all = [...root.getElementsByTagName('*')].filter(isBlock);
  const holdsBlocks = new Set<Element>();
  for (const element of all) {
    const parent = element.parentElement?.closest([...blockNames].join(','));
    if (parent) holdsBlocks.add(parent);
  }
  for (const element of all) {
    if (holdsBlocks.has(element) && !element.matches('p, h1, h2, h3, h4, h5, h6')) continue;
    const line = collapseSpace(element.textContent ?? '');
    if (line === '') continue;
    let linked = 0;
    for (const link of element.querySelectorAll('a')) linked += collapseSpace(link.textContent ?? '').length;
    blocks.push({ element, line, linkShare: linked / line.length });
  }
  return blocks;
}
