import type { Amendment } from './amendment.ts';

/**
 * Code that the story goes on after, or that ends the box the story stands in, is a part of it: it is written in no
 * words that could speak for it. Several blocks of code in a row are judged as one.
 */
export const keepCode: Amendment = ({ page: { blocks, fates }, belongs }) => {
  for (let start = 0; start < blocks.length; start += 1) {
    if (!isCode(start)) continue;
    let end = start;
    while (isCode(end)) end += 1;
    const isInside = belongs[start - 1] === true && (belongs[end] === true || isInBoxOf(start, start - 1));
    for (let index = start; index < end; index += 1) {
      if (isInside && (fates[index]?.reason ?? null) === null) belongs[index] = true;
    }
    start = end;
  }

  function isCode(index: number): boolean {
    return blocks[index]?.element.localName === 'pre';
  }

  function isInBoxOf(index: number, other: number): boolean {
    const box = blocks[other]?.element.parentElement;
    return box?.contains(blocks[index]?.element ?? null) === true && box.localName !== 'body';
  }
};
