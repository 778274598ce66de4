import { correctionLabels } from '../../words/correction-labels.ts';
import { lineStartMatcher } from '../../words/label-matcher.ts';
import { nameTokens } from '../name-tokens.ts';
import type { BlockPage } from './block-page.ts';
import type { PageBlock } from './list-page-blocks.ts';

const isLabelled = lineStartMatcher(correctionLabels);
/** What pages call a correction, as whole words of class and id. */
const correctionNames =
  /\s(?:correction|corrections|clarification|erratum|amendment|editors? note|update note|article update|korrektur|rectificatif|rettifica|rectificacion|correctie)\s/;

/** A date alone says nothing of what was changed. Characters. */
const shortest = 30;
const fewestLetters = 20;
const longest = 1200;
const mostLinked = 0.3;

/** Whether a block corrects an article, or says what has been changed in it: by its name or by its first words. */
export function isCorrection(block: PageBlock, { parents }: Pick<BlockPage, 'parents'>): boolean {
  return (isLabelled(block.line) && canCorrect(block)) || isNamedCorrection(block, { parents });
}

/** Whether the page itself names a block a correction, and it is long enough to be one. */
export function isNamedCorrection(block: PageBlock, { parents }: Pick<BlockPage, 'parents'>): boolean {
  const holder = parents.get(block.element);
  return (
    [block.element, holder].some(each => each && correctionNames.test(nameTokens(each))) && canCorrect(block)
  );
}

function canCorrect({ line, linked }: PageBlock): boolean {
  if (line.length < shortest || line.length > longest || linked > line.length * mostLinked) return false;
  // Dates have full stops, too.
  return /[.!?。！？।]/.test(line) && (line.match(/\p{L}/gu) ?? []).length >= fewestLetters;
}
