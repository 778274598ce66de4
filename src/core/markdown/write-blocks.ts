import type { Block, ListItem } from './block.ts';
import { writeCodeBlock } from './write-code-block.ts';
import { writeSpans } from './write-spans.ts';
import { writeTable } from './write-table.ts';

/** What the place of a block decides about its signs. */
export type BlockPlace = Readonly<{
  /** Right after a list of its kind, which only another sign can end. */
  afterList: boolean;
  inList: boolean;
}>;

type WriteBlock = (block: Block, place: BlockPlace) => string;

/**
 * Blocks in, Markdown out: blank lines between them, no line end after the last. `write` may write each of them
 * in its own way, and hands itself on to those inside.
 */
export function writeBlocks(blocks: readonly Block[], write: WriteBlock = writeBlock): string {
  return joinBlocks(blocks, false, false, write);
}

function joinBlocks(blocks: readonly Block[], tight: boolean, inList: boolean, write: WriteBlock): string {
  let written = '';
  let previous: Block | null = null;
  // Two lists side by side are told apart by their signs.
  let afterList = false;
  for (const block of blocks) {
    afterList = areSimilarLists(previous, block) && !afterList;
    if (previous) written += tight && interrupts(previous, block) ? '\n' : '\n\n';
    written += write(block, { afterList, inList });
    previous = block;
  }
  return written;
}

function areSimilarLists(previous: Block | null, block: Block): boolean {
  return (
    previous?.kind === 'list' && block.kind === 'list' && (previous.start === null) === (block.start === null)
  );
}

/** Whether a block can follow another without a blank line and still be a block of its own. */
function interrupts(previous: Block, block: Block): boolean {
  if (previous.kind === 'table') return false;
  if (block.kind === 'paragraph' || block.kind === 'table') {
    return previous.kind === 'heading' || previous.kind === 'code' || previous.kind === 'rule';
  }
  if (block.kind === 'quote') return previous.kind !== 'quote';
  if (block.kind === 'list') {
    // Only a list that starts with 1 and with words interrupts a paragraph (CommonMark 0.31, 5.2).
    return (block.start ?? 1) === 1 && block.items[0]?.blocks.length !== 0;
  }
  return true;
}

/** One block, as it stands in its place; `write` writes the blocks in it. */
export function writeBlock(
  block: Block,
  { afterList, inList }: BlockPlace,
  write: WriteBlock = writeBlock,
): string {
  switch (block.kind) {
    case 'paragraph':
      return writeSpans(block.spans, 'paragraph');
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeSpans(block.spans, 'heading')}`.trimEnd();
    case 'quote':
      return indent(joinBlocks(block.blocks, false, inList, write), '> ', '>');
    case 'list':
      return writeList(block, afterList, write);
    case 'code':
      return writeCodeBlock(block.text, block.language);
    case 'note':
      return writeNote(block.label, joinBlocks(block.blocks, false, inList, write));
    case 'rule':
      // Neither opens front matter, nor is it read as one of the bullets around it.
      return inList ? '___' : '***';
    case 'table':
      return writeTable(block);
    default:
      return block satisfies never;
  }
}

/** A note as GFM and note tools have it: what follows its first line is indented (GFM, "Footnotes"). */
function writeNote(label: string, text: string): string {
  return `[^${label}]: ${indent(text, '    ', '').trimStart()}`.trimEnd();
}

// CommonMark 0.31, 5.2: a list number has at most nine digits.
const maxNumber = 999_999_999;

function writeList(list: Extract<Block, { kind: 'list' }>, otherSign: boolean, write: WriteBlock): string {
  const loose = list.items.some(item => item.loose || hasGap(item));
  const first = Math.max(0, Math.min(list.start ?? 1, maxNumber - list.items.length + 1));
  return list.items
    .map((item, index) => {
      const sign = list.start === null ? (otherSign ? '*' : '-') : `${first + index}${otherSign ? ')' : '.'}`;
      const text = joinBlocks(item.blocks, !loose, true, write);
      const width = ' '.repeat(sign.length + 1);
      return text === '' ? sign : `${sign} ${indent(text, width, '').slice(width.length)}`;
    })
    .join(loose ? '\n\n' : '\n');
}

/** Whether blocks of an item can only be told apart by a blank line, which makes the whole list loose. */
function hasGap(item: ListItem): boolean {
  return item.blocks.some((block, index) => {
    const previous = item.blocks[index - 1];
    return previous !== undefined && !interrupts(previous, block);
  });
}

function indent(text: string, prefix: string, blank: string): string {
  return text
    .split('\n')
    .map(line => (line === '' ? blank : prefix + line))
    .join('\n');
}
