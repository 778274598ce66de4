import type { RemovalReason } from '../../article.ts';
import type { BlockPage } from '../blocks/block-page.ts';
import type { Judgement } from '../blocks/judge-blocks.ts';

/** What is no text of the page, whatever one reads it for. */
const neverText: ReadonlySet<RemovalReason> = new Set([
  ...(['hidden', 'dialog', 'consent', 'navigation', 'share', 'form', 'headline-repeated'] as const),
]);

/**
 * Everything that a page shows as text but its menus, dialogs and forms, as a body: words, headings and items, without
 * pictures and links. It is made of the words that were listed, because the elements may have moved since.
 */
export function wholeBody({ root, blocks, fates }: BlockPage, judgements: readonly Judgement[]): Element {
  const page = root.ownerDocument;
  const body = page.createElement('div');
  for (const [index, { element, line }] of blocks.entries()) {
    const judgement = judgements[index];
    const reason = fates[index]?.reason ?? judgement?.reason;
    if (reason !== undefined && judgement?.belongs !== true && neverText.has(reason)) continue;
    const { localName } = element;
    const block = page.createElement(blockNames.get(localName) ?? 'p');
    block.textContent = localName === 'pre' ? element.textContent : line;
    if (localName !== 'li') body.append(block);
    else listBehind(body).append(block);
  }
  return body;
}

/** The headline is the heading of level one. */
const blockNames: ReadonlyMap<string, string> = new Map([
  ['h1', 'h2'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'blockquote'].map(name => [name, name] as const),
]);

function listBehind(body: Element): Element {
  const last = body.lastElementChild;
  if (last?.localName === 'ul') return last;
  const list = body.ownerDocument.createElement('ul');
  body.append(list);
  return list;
}
