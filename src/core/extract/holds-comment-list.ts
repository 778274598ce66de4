import { nameTokens } from './name-tokens.ts';

const itemName = /\s(?:comment|kommentar|commentaire|comentario|comentário|commento|reactie)\s/;

/**
 * Whether a box that is named after comments holds them: two elements beside one another in it are named so, too. Readers
 * may have written more than the story is long, so that the size of the box says nothing.
 */
export function holdsCommentList(box: Element): boolean {
  const walker = box.ownerDocument.createTreeWalker(box, 1 /* elements */);
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    if (!itemName.test(nameTokens(node))) continue;
    for (let other = node.nextElementSibling; other; other = other.nextElementSibling) {
      if (itemName.test(nameTokens(other))) return true;
    }
  }
  return false;
}
