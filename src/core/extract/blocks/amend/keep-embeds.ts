import type { Amendment } from './amendment.ts';

/** An embed between two blocks of the story is a part of it, whatever it says. */
export const keepEmbeds: Amendment = ({ page: { blocks, parents }, belongs }) => {
  for (const [index, { element, isEmbed }] of blocks.entries()) {
    if (!isEmbed || belongs[index]) continue;
    const before = nextOther(index, -1);
    const after = nextOther(index, 1);
    const isInside = belongs[before] === true && belongs[after] === true;
    // The last thing in the story's own box: what follows stands somewhere else.
    const holder = parents.get(element);
    const last = blocks[before]?.element;
    const isLast = belongs[before] === true && last !== undefined && parents.get(last) === holder;
    if (isInside || isLast) belongs[index] = true;
  }

  function nextOther(index: number, step: 1 | -1): number {
    let at = index + step;
    while (blocks[at]?.isEmbed) at += step;
    return at;
  }
};
