import type { FoundLine } from '../require-article.ts';
import { type BlockPage, isKept } from './block-page.ts';
import type { Judgement } from './judge-blocks.ts';

/**
 * Where what was judged to belong is no article, and what the steps before had found is one, these are believed: a
 * page that looks like none that was learned from is read as its markup says. `isEnough` tells of lines whether they
 * are an article.
 */
export function trustFinder(
  page: BlockPage,
  judgements: readonly Judgement[],
  isEnough: (lines: readonly FoundLine[]) => boolean,
): readonly Judgement[] {
  const found = page.fates.map(isKept);
  const isJudgedEnough = isEnough(linesOf(page, index => judgements[index]?.belongs === true));
  if (isJudgedEnough || !isEnough(linesOf(page, index => found[index] === true))) return judgements;
  return judgements.map((judgement, index) => ({ ...judgement, belongs: found[index] === true }));
}

function linesOf({ blocks }: BlockPage, isMeant: (index: number) => boolean): FoundLine[] {
  return blocks.flatMap(({ line, linked }, index) =>
    isMeant(index) ? [{ text: line, linkShare: linked / Math.max(1, line.length) }] : [],
  );
}
