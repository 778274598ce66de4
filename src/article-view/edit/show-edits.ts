import type { Article } from '../../core/article.ts';
import { type ArticleEdits, removedName } from '../../core/edit/article-edits.ts';
import { restoredBlocks } from '../../core/edit/restored-blocks.ts';
import { dressBody } from '../dress-body.ts';
import { makeElement } from '../make-element.ts';

/**
 * Brings the shown article to what its edits make of it. Blocks are hidden and shown, never made again: the text stays
 * where the reader looks, and no picture loads twice.
 */
export function showEdits(view: HTMLElement, article: Article, edits: ArticleEdits): void {
  const body = view.querySelector('.body');
  for (const index of edits.restored)
    if (body && !findBlock(view, removedName(index))) putIn(body, article, index);
  for (const block of view.querySelectorAll<HTMLElement>('[data-block]')) {
    const name = block.dataset['block'] ?? '';
    const [, index] = /^r(\d+)$/.exec(name) ?? [];
    frameOf(block).hidden = index === undefined ? edits.cut.has(name) : !edits.restored.has(Number(index));
  }
}

/** The shown block of a name. */
export function findBlock(view: ParentNode, name: string): HTMLElement | null {
  return view.querySelector<HTMLElement>(`[data-block="${CSS.escape(name)}"]`);
}

function putIn(body: Element, article: Article, index: number): void {
  const removed = article.removed[index];
  if (!removed) return;
  const page = body.ownerDocument;
  const blocks = page.createDocumentFragment();
  blocks.append(...restoredBlocks(removed.html, page));
  const block = makeElement(page, 'div', 'restored', dressBody(blocks, page));
  block.dataset['block'] = removedName(index);
  body.insertBefore(block, findNext(body, removed.place, index));
}

/** What stands behind a removed block: another one that was put back into the same place, or a block of the article. */
function findNext(body: Element, place: number, index: number): Element | null {
  for (const child of body.children) {
    const name = nameOf(child);
    const [, other] = /^r(\d+)$/.exec(name) ?? [];
    if (other === undefined) {
      // A picture that was only a counter has left no block with its number.
      if (Number.parseInt(name, 10) >= place) return child;
    } else if (Number(other) > index) return child;
  }
  return null;
}

function nameOf(child: Element): string {
  const named = child.hasAttribute('data-block') ? child : child.querySelector('[data-block]');
  return named?.getAttribute('data-block') ?? '';
}

/** The block, with the frame that it scrolls in. */
export function frameOf(block: HTMLElement): HTMLElement {
  return block.parentElement?.matches('.wide') ? block.parentElement : block;
}
