import type { Amendment } from './amendment.ts';

/** A term belongs where what it means belongs: a word alone looks like a label, and its definition needs it. */
export const keepTerms: Amendment = ({ page: { blocks, parents }, belongs }) => {
  // From the end: several terms may share one definition.
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    const [term, next] = [blocks[index]?.element, blocks[index + 1]?.element];
    if (belongs[index] || !term?.matches('dt') || !next?.matches('dt, dd')) continue;
    if (belongs[index + 1] && parents.get(term) === parents.get(next)) belongs[index] = true;
  }
};
