import { readBlocks } from './read-blocks.ts';
import { writeBlocks } from './write-blocks.ts';

/**
 * The Markdown (CommonMark 0.31 with GFM tables and strike-through) of an article's body. Takes sanitised
 * markup with absolute addresses, leaves it as it is, and gives text with LF line ends and one at its end;
 * `''` when there is nothing to write. Never holds raw HTML, and throws on no markup.
 */
export function writeBody(body: Element | DocumentFragment): string {
  const written = writeBlocks(readBlocks(body));
  return written === '' ? '' : `${written}\n`;
}
