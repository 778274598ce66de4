import type { SafeHtml } from '../article.ts';
import { dropEmpty } from '../extract/drop-empty.ts';
import { isBlock } from '../extract/list-blocks.ts';
import { sanitiseToFragment } from '../sanitise/sanitise.ts';

/**
 * The markup of a removed block as blocks that may stand in a body: loose words become a paragraph, items without their
 * list get one.
 */
export function restoredBlocks(html: SafeHtml, page: Document): readonly Element[] {
  const blocks: Element[] = [];
  let open = null as Element | null;
  const holder = page.createElement('div');
  holder.append(sanitiseToFragment(html));
  // What a page leaves empty is there for its looks.
  dropEmpty(holder);
  for (const node of [...holder.childNodes]) {
    const isElement = node.nodeType === 1;
    const needed = isElement && (node as Element).localName === 'li' ? 'ul' : 'p';
    const standsAlone =
      isElement && needed === 'p' && (isBlock(node as Element) || (node as Element).localName === 'figure');
    if (standsAlone) {
      open = null;
      blocks.push(node as Element);
      continue;
    }
    if (!open && !node.textContent?.trim()) continue;
    if (open?.localName !== needed) {
      open = page.createElement(needed);
      blocks.push(open);
    }
    open?.append(node);
  }
  return blocks;
}
