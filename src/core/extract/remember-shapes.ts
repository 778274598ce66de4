import { longestClass, remember } from '../remember.ts';
import { elementsBelow } from './elements-below.ts';
import { splitNames } from './name-tokens.ts';
import { orderAttribute } from './removal-log.ts';

/** The shape of a numbered element, by its number: see `remember`. Empty for what has no number. */
export type ShapeOf = (order: number) => string;

/** How many elements around one belong to its shape. */
const levels = 4;
/** So many words of a class and an id are kept: long lists are of tools that style, and change with every release. */
const mostWords = 8;

/**
 * Remembers how each numbered element of a page is built, before the page is taken apart: its tag with the words of its
 * class and id, and those of the elements around it, `p lede<div story body<article`. The same part of a site's pages has
 * the same shape, whatever it says.
 */
export function rememberShapes(page: Document): ShapeOf {
  const names: string[] = [];
  const parents: number[] = [];
  for (const element of elementsBelow(page)) {
    const number = element.getAttribute(orderAttribute);
    if (number === null) continue;
    const order = Number(number);
    names[order] = `${element.localName} ${element.getAttribute('class') ?? ''} ${element.id}`;
    const around = element.parentElement?.closest(`[${orderAttribute}]`);
    parents[order] = around ? Number(around.getAttribute(orderAttribute)) : -1;
  }
  // Elements that stand beside one another stand in the same ones.
  const partOf = remember(writePart, longestClass);
  return order => {
    const shape: string[] = [];
    // What has no number of its own stands half a step behind what it belongs to.
    let at = Math.floor(order);
    while (shape.length < levels) {
      const part = partOf(names[at] ?? '');
      if (part === '' || part === 'html') break;
      shape.push(part);
      at = parents[at] ?? -1;
    }
    return shape.join('<');
  };
}

/** A tag with the words of its names; of the page itself its tag alone. */
function writePart(names: string): string {
  const [tag = '', ...words] = names.split(/\s+/);
  return tag === 'html' ? tag : [tag, ...wordsOf(words.join(' '))].join(' ');
}

function wordsOf(names: string): readonly string[] {
  const words = splitNames(names)
    .trim()
    .split(' ')
    .filter(word => word.length > 2);
  return [...new Set(words)].slice(0, mostWords);
}
