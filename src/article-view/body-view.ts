import type { SafeHtml } from '../core/article.ts';
import { nameBlocks } from '../core/edit/name-blocks.ts';
import { sanitiseToFragment } from '../core/sanitise/sanitise.ts';
import { dressBody } from './dress-body.ts';
import { makeElement } from './make-element.ts';

/** The body of an article as nodes to show, its blocks with their names (`data-block`). */
export function bodyView(body: SafeHtml, page: Document): HTMLElement {
  const fragment = sanitiseToFragment(body);
  for (const [name, block] of nameBlocks(fragment)) block.setAttribute('data-block', name);
  return makeElement(page, 'div', 'body', dressBody(fragment, page));
}
