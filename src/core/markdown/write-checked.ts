import type { Block } from './block.ts';
import { isPlainlyWritten } from './is-plainly-written.ts';
import { makeCareful } from './make-careful.ts';
import { textOfBlock } from './text-of-block.ts';
import { textOfMarkdown } from './text-of-markdown.ts';
import { writeBlock, writeBlocks } from './write-blocks.ts';

/** Reads Markdown as somebody else would and gives its words, or `null` for what should not be there at all. */
export type ReadBack = (markdown: string) => string | null;

/** What was written, and the blocks (by their words) that another reader would not read as they were. */
export type Checked = Readonly<{ text: string; differing: readonly string[] }>;

// Other readers are slower than this writer, some by far: a block of this many characters is nobody's prose.
const longestChecked = 50_000;

/**
 * Writes blocks, each read again and compared with its words. One that would be read otherwise is written again with
 * every sign as a reference and without marks; one that still differs is told.
 */
export function writeChecked(blocks: readonly Block[], readBack: ReadBack = textOfMarkdown): Checked {
  const differing: string[] = [];
  const text = writeBlocks(blocks, (block, place) => {
    const written = writeBlock(block, place);
    const words = textOfBlock(block);
    if (readsAs(written, words, readBack)) return written;
    const careful = writeBlock(makeCareful(block), place);
    if (readsAs(careful, words, readBack)) return careful;
    differing.push(words);
    return written;
  });
  return { text, differing };
}

function readsAs(written: string, words: string, readBack: ReadBack): boolean {
  return written.length > longestChecked || isPlainlyWritten(written, words) || readBack(written) === words;
}
