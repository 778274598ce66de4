import type { Metadata } from '../article.ts';
import { compareKey } from './compare-key.ts';
import type { Judge } from './judges/judge.ts';
import { judgeByline } from './judges/judge-byline.ts';
import { judgeEnding } from './judges/judge-ending.ts';
import { judgeHeadline } from './judges/judge-headline.ts';
import { judgeLabels } from './judges/judge-labels.ts';
import { judgeRelated } from './judges/judge-related.ts';
import { type Block, listBlocks } from './list-blocks.ts';
import type { RemovalLog } from './removal-log.ts';
import { withoutFragment } from './without-fragment.ts';

const judges: readonly Judge[] = [judgeHeadline, judgeLabels, judgeRelated, judgeByline, judgeEnding];

/** A block this long that is not made of links is a paragraph of the story. Characters. */
const shortestProse = 120;
const lastBlocks = 3;

/**
 * Takes out of the found body what is not the story, block by block: each judge looks at what a block's
 * markup and place mean, and word lists only ever decide over short lines. `address` is the page's.
 */
export function pruneBody(body: Element, metadata: Metadata, address: string, log: RemovalLog): void {
  const blocks = listBlocks(body);
  const firstProse = blocks.findIndex(isProse);
  const lastProse = blocks.findLastIndex(isProse);
  const page = {
    metadata,
    authorKeys: metadata.authors.map(({ name }) => compareKey(name)).filter(isTelling),
    address: withoutFragment(address),
    host: URL.parse(address)?.host.replace(/^www\./, '') ?? '',
  };
  for (const [index, block] of blocks.entries()) {
    const place = {
      ...page,
      isBeforeProse: index < firstProse,
      isAfterProse: lastProse >= 0 && index > lastProse,
      isLast: index >= blocks.length - lastBlocks,
    };
    for (const judge of judges) {
      const reason = judge(block, place);
      if (reason === null) continue;
      log.take(block.element, reason);
      break;
    }
  }
}

/** A name of four letters, or of two where a character is a syllable or a word. */
function isTelling(name: string): boolean {
  return (
    name.length > 3 ||
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u.test(name)
  );
}

function isProse({ element, line, linkShare }: Block): boolean {
  if (line.length < shortestProse || linkShare >= 0.5 || element.matches('figcaption, li')) return false;
  // A long line of names and dates has no end of a sentence.
  return line.length >= shortestProse * 2 || /[.!?…。！？:][\s"'”’»)\]]*$/u.test(line);
}
