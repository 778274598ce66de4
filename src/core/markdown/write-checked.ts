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
    if (isReadRight(block, written, readBack)) return written;
    const careful = makeCareful(block);
    const carefully = writeBlock(careful, place);
    if (isReadRight(careful, carefully, readBack)) return carefully;
    differing.push(textOfBlock(block));
    return written;
  });
  return { text, differing };
}

function isReadRight(block: Block, written: string, readBack: ReadBack): boolean {
  // Who knows no notes takes what is indented in them for code: what is in them is asked about by itself.
  if (block.kind === 'note') {
    return block.blocks.every(inside =>
      isReadRight(inside, writeBlock(inside, { afterList: false, inList: false }), readBack),
    );
  }
  const words = textOfBlock(block);
  return written.length > longestChecked || isPlainlyWritten(written, words) || readBack(written) === words;
}
