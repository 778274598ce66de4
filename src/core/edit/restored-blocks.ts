import type { SafeHtml } from '../article.ts';
import { isBlock } from '../extract/list-blocks.ts';
import { sanitiseToFragment } from '../sanitise/sanitise.ts';

/**
 * The markup of a removed block as blocks that may stand in a body: loose words become a paragraph, items without their
 * list get one.
 */
export function restoredBlocks(html: SafeHtml, page: Document): readonly Element[] {
  const blocks: Element[] = [];
  let open = null as Element | null;
  for (const node of [...sanitiseToFragment(html).childNodes]) {
    const isElement = node.nodeType === 1;
    const holder = isElement && (node as Element).localName === 'li' ? 'ul' : 'p';
    const standsAlone =
      isElement && holder === 'p' && (isBlock(node as Element) || (node as Element).localName === 'figure');
    if (standsAlone) {
      open = null;
      blocks.push(node as Element);
      continue;
    }
    if (!open && !node.textContent?.trim()) continue;
    if (open?.localName !== holder) {
      open = page.createElement(holder);
      blocks.push(open);
    }
    open?.append(node);
  }
  return blocks;
}
