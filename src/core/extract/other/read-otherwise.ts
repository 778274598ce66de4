import type { Article, ArticleReading, CompletenessDoubt } from '../../article.ts';
import { ReadError } from '../../read-error.ts';
import type { BlockPage } from '../blocks/block-page.ts';
import type { Judgement } from '../blocks/judge-blocks.ts';
import type { Verdict } from '../blocks/settle-blocks.ts';
import { finishBody } from '../finish-body.ts';
import { startRemovalLog } from '../removal-log.ts';
import { untraced } from '../trace.ts';
import { type ReadingSource, writeReading } from '../write-reading.ts';
import { declaredBody } from './declared-body.ts';
import { foundBody } from './found-body.ts';
import { wholeBody } from './whole-body.ts';

/** Doubts that more of the same page may settle. */
const missing: readonly CompletenessDoubt[] = [
  'paywall-stub',
  'fewer-words-than-declared',
  'first-paragraph-missing',
];
/** All text of the page is offered where it has so many times the words of the shown one. */
const leastGain = 1.2;

/**
 * Readability's reading of a page. Asked for before the judged one is made, for which the page is taken apart; `null`
 * where nothing is left of it.
 */
export function readFound(
  body: Element,
  verdicts: readonly Verdict[],
  source: ReadingSource,
): ArticleReading | null {
  const found = foundBody(body, verdicts, source);
  const { page, metadata, notes, log } = found.source;
  try {
    const leadImage = finishBody(found.body, { page, metadata, notes, log }, untraced);
    return writeReading('found', found.body, leadImage, { ...source, log, signs: aloneIn(source) }, untraced);
  } catch (thrown) {
    if (thrown instanceof ReadError && thrown.code === 'not-an-article') return null;
    throw thrown;
  }
}

/** What the page states to be its text, as a reading; `null` where it states none. */
export function readDeclared(
  shown: Pick<Article, 'leadImage'>,
  source: ReadingSource,
): ArticleReading | null {
  const text = source.metadata.declaredBody;
  if (text === null) return null;
  const body = declaredBody(text, source.page);
  return writeReading('declared', body, shown.leadImage, withNothingLeftOut(source), untraced);
}

/** All text of a page as a reading, where something seems to be missing from the shown one; `null` else. */
export function readWhole(
  shown: ArticleReading,
  blocks: BlockPage,
  judgements: readonly Judgement[],
  source: ReadingSource,
): ArticleReading | null {
  if (!shown.completeness.doubts.some(doubt => missing.includes(doubt))) return null;
  const body = wholeBody(blocks, judgements);
  const whole = writeReading('whole', body, shown.leadImage, withNothingLeftOut(source), untraced);
  return whole.wordCount >= shown.wordCount * leastGain ? whole : null;
}

function withNothingLeftOut(source: ReadingSource): ReadingSource {
  return { ...source, log: startRemovalLog(), signs: aloneIn(source) };
}

/** The signs that hold whatever was left out. */
function aloneIn({ signs }: ReadingSource): ReadingSource['signs'] {
  return { nextPage: signs.nextPage, missesOpening: false, endsAtWall: false };
}
