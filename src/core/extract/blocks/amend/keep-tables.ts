import type { Amendment } from './amendment.ts';

/**
 * A table of figures between two blocks of the story, with a heading of its own for its columns, is a part of it: its
 * cells are no sentences, and their links say nothing of where it belongs.
 */
export const keepTables: Amendment = ({ page: { blocks, fates }, belongs }) => {
  for (const [index, { element }] of blocks.entries()) {
    if (element.localName !== 'table' || belongs[index]) continue;
    const reason = fates[index]?.reason ?? null;
    const isInside = belongs[index - 1] === true && belongs[index + 1] === true;
    if (isInside && reason === null && element.querySelector('th, caption')) belongs[index] = true;
  }
};
