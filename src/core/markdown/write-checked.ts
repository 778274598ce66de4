import type { Block } from './block.ts';
import { isPlainlyWritten } from './is-plainly-written.ts';
import { makeCareful } from './make-careful.ts';
import { textOfBlock } from './text-of-block.ts';
import { textOfMarkdown } from './text-of-markdown.ts';
import { type BlockPlace, writeBlock, writeBlocks } from './write-blocks.ts';

/** Reads Markdown as somebody else would and gives its words, or `null` for what should not be there at all. */
export type ReadBack = (markdown: string) => string | null;

/** What was written, and the blocks (by their words) that another reader would not read as they were. */
export type Checked = Readonly<{ text: string; differing: readonly string[] }>;

// Other readers are slower than this writer, some by far: a paragraph of this many characters is nobody's prose.
const longestChecked = 50_000;

/**
 * Writes blocks, each that holds words read again and compared with them. One that would be read otherwise is written
 * again with every sign as a reference and without marks; one that still differs is told, and stays so.
 */
export function writeChecked(blocks: readonly Block[], readBack: ReadBack = textOfMarkdown): Checked {
  const differing: string[] = [];
  const write = (block: Block, place: BlockPlace): string => {
    const written = writeBlock(block, place, write);
    if (holdsBlocks(block)) return written;
    const words = textOfBlock(block);
    if (readsAs(written, words, readBack)) return written;
    const careful = writeBlock(makeCareful(block), place);
    if (!readsAs(careful, words, readBack)) differing.push(words);
    return careful;
  };
  return { text: writeBlocks(blocks, write), differing };
}

/** Quotations, lists and notes have no words but those of the blocks in them, which are asked about one by one. */
function holdsBlocks({ kind }: Block): boolean {
  return kind === 'quote' || kind === 'list' || kind === 'note';
}

function readsAs(written: string, words: string, readBack: ReadBack): boolean {
  return written.length > longestChecked || isPlainlyWritten(written, words) || readBack(written) === words;
}
