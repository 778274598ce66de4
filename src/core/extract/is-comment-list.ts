import { nameTokens } from './name-tokens.ts';

const listName =
  /\s(?:comments|commentlist|comment list|kommentare?|commentaires|comentarios|comentários|commenti|reacties)\s/;
const itemName = /\s(?:comment|kommentar|commentaire|comentario|comentário|commento|reactie)\s/;

/**
 * Whether an element holds what readers wrote: it is named after comments, and so are two elements beside one another in
 * it. Readers may have written more than the story is long, so that its size says nothing.
 * @param tokens the element's names, as `nameTokens` gives them
 */
export function isCommentList(element: Element, tokens: string): boolean {
  if (!listName.test(tokens)) return false;
  const walker = element.ownerDocument.createTreeWalker(element, 1 /* elements */);
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    if (!itemName.test(nameTokens(node))) continue;
    for (let other = node.nextElementSibling; other; other = other.nextElementSibling) {
      if (itemName.test(nameTokens(other))) return true;
    }
  }
  return false;
}
