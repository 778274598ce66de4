import { compareKey } from '../../compare-key.ts';
import type { Amendment } from './amendment.ts';

/** Below this likelihood a heading heads something else. */
const least = 0.03;
const longestHeading = 160;

/**
 * A heading between two blocks of the story, in the box of both, heads the second. So does one with which a box of the
 * story begins, where another heading of its level is kept. A box around the heading alone is taken for the heading.
 */
export const keepHeadings: Amendment = ({ page, likelihoods, belongs }) => {
  const { blocks, parents, metadata } = page;
  const headline = compareKey(metadata.headline ?? '');
  const levels = new Set(blocks.flatMap(({ element }, index) => (belongs[index] ? element.localName : [])));
  for (const [index, { element, line, linked }] of blocks.entries()) {
    if (belongs[index] || !/^h[2-6]$/.test(element.localName) || line.length > longestHeading) continue;
    const after = blocks[index + 1];
    if (!after || !belongs[index + 1]) continue;
    if (linked > line.length * 0.5 || (likelihoods[index] ?? 0) < least) continue;
    const whole = wholeOf(index);
    const holder = parents.get(whole);
    if (!holder || !isNext(after.element, holder, whole !== element)) continue;
    const isBetween = belongs[index - 1] === true && isBelow(blocks[index - 1]?.element, holder);
    const isAlike = levels.has(element.localName) && holder.firstElementChild === whole;
    if (isBetween || (isAlike && compareKey(line) !== headline)) belongs[index] = true;
  }

  /** The outermost box of which the heading is all the text. */
  function wholeOf(index: number): Element {
    const beside = new Set([index - 1, index + 1].flatMap(each => boxesOf(blocks[each]?.element)));
    let whole = blocks[index]?.element as Element;
    for (let box = parents.get(whole); box && !beside.has(box); box = parents.get(box)) whole = box;
    return whole;
  }

  function boxesOf(element: Element | undefined): Element[] {
    const boxes: Element[] = [];
    for (let box = element && parents.get(element); box; box = parents.get(box)) boxes.push(box);
    return boxes;
  }

  /** Whether a block is what a heading in this box heads: the next one, or in the list or the box that begins there. */
  function isNext(after: Element, holder: Element, isWrapped: boolean): boolean {
    const box = parents.get(after);
    if (box === holder) return true;
    if (isWrapped) return boxesOf(after).includes(holder);
    return box?.matches('ul, ol, dl') === true && parents.get(box) === holder;
  }

  function isBelow(element: Element | undefined, holder: Element | undefined): boolean {
    const above = element && parents.get(element);
    return above === holder || (above?.matches('ul, ol, dl') === true && parents.get(above) === holder);
  }
};
