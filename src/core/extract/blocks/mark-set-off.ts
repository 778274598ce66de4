import { queryAll } from '../../query-all.ts';
import { setOffAttribute } from '../../set-off.ts';
import { correctionLabels } from '../../words/correction-labels.ts';
import { lineStartMatcher } from '../../words/label-matcher.ts';
import { nameTokens } from '../name-tokens.ts';
import { entryMark } from '../story-marks.ts';
import type { BlockPage } from './block-page.ts';
import { isCorrection, isNamedCorrection } from './is-correction.ts';

/** What pages call a sentence of the story that they show larger, as whole words of class and id. */
const pullQuoteNames = /\s(?:pull ?quotes?|pulled quotes?|quote pull)\s/;
/** The quotation may stand in a figure and a box that carry the name. Elements. */
const highest = 2;

/** A label is followed by what it is about: `Correction, 3 May: …`. A sentence that only begins so is a sentence. */
const endsLabel = /^[^:：—–.!?]{2,60}[:：—–]/u;
const isSentence = lineStartMatcher(
  Object.fromEntries(
    Object.entries(correctionLabels).map(([language, labels]) => [
      language,
      labels.filter(label => label.split(' ').length >= 3),
    ]),
  ),
);

/**
 * Marks what a page sets off from its story, so that it can be shown so: corrections with notes of the newsroom, and pull quotes. Which of them
 * belong to the article is asked elsewhere. What a live blog calls an update is one of its entries.
 */
export function markSetOff(page: Document, { blocks, parents }: Pick<BlockPage, 'blocks' | 'parents'>): void {
  for (const block of blocks) {
    if (!isCorrection(block, { parents }) || block.element.closest(`[${entryMark}]`)) continue;
    const isMeant =
      isNamedCorrection(block, { parents }) || endsLabel.test(block.line) || isSentence(block.line);
    if (isMeant) block.element.setAttribute(setOffAttribute, 'correction');
  }
  for (const quotation of queryAll(page.body, 'blockquote')) {
    let each: Element | null = quotation;
    for (let height = 0; each && height <= highest; height += 1, each = each.parentElement) {
      if (!pullQuoteNames.test(nameTokens(each))) continue;
      quotation.setAttribute(setOffAttribute, 'pull-quote');
      break;
    }
  }
}
