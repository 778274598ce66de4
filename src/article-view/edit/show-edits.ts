import type { Article } from '../../core/article.ts';
import { type ArticleEdits, removedName } from '../../core/edit/article-edits.ts';
import { restoredBlocks } from '../../core/edit/restored-blocks.ts';
import { dressBody } from '../dress-body.ts';
import { makeElement } from '../make-element.ts';

/**
 * Brings the shown article to what its edits make of it. Blocks are hidden and shown, never made again: the text stays
 * where the reader looks, and no picture loads twice. Gives the blocks that came or went.
 */
export function showEdits(view: HTMLElement, article: Article, edits: ArticleEdits): readonly HTMLElement[] {
  const body = view.querySelector('.body');
  const changed = new Set<HTMLElement>();
  for (const index of edits.restored) {
    if (!body || findBlock(view, removedName(index))) continue;
    putIn(body, article, index);
    const block = findBlock(view, removedName(index));
    if (block) changed.add(block);
  }
  for (const block of view.querySelectorAll<HTMLElement>('[data-block]')) {
    const name = block.dataset['block'] ?? '';
    const [, index] = /^r(\d+)$/.exec(name) ?? [];
    const isHidden = index === undefined ? edits.cut.has(name) : !edits.restored.has(Number(index));
    if (frameOf(block).hidden !== isHidden) changed.add(block);
    frameOf(block).hidden = isHidden;
  }
  return [...changed];
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

/** A block, or where it is gone the nearest that is shown: the next one, else the one before. */
export function nearestShown(view: ParentNode, block: HTMLElement | null): HTMLElement | null {
  if (!block || block.checkVisibility()) return block;
  const all = [...view.querySelectorAll<HTMLElement>('[data-block]')];
  const at = all.indexOf(block);
  const isShown = (each: HTMLElement) => each.checkVisibility();
  return all.slice(at).find(isShown) ?? all.slice(0, at).findLast(isShown) ?? null;
}

/** The block, with the frame that it scrolls in. */
export function frameOf(block: HTMLElement): HTMLElement {
  return block.parentElement?.matches('.wide') ? block.parentElement : block;
}
