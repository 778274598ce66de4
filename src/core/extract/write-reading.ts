import type { ArticleReading, Picture, ReadingName } from '../article.ts';
import { writePlainText } from '../plain-text/write-plain-text.ts';
import { sanitise, sanitiseEach } from '../sanitise/sanitise.ts';
import { countWords } from './count-words.ts';
import type { BodySource } from './finish-body.ts';
import { type FoundText, judgeCompleteness } from './judge-completeness.ts';
import { listRemoved } from './list-removed.ts';
import { readDateline } from './read-dateline.ts';
import type { ShapeOf } from './remember-shapes.ts';
import { orderOf } from './removal-log.ts';
import { standfirstOver } from './take-standfirst.ts';
import type { Trace } from './trace.ts';

/** What a reading is made of beside its body. */
export type ReadingSource = BodySource &
  Readonly<{
    shapeOf: ShapeOf;
    /** The standfirst that the page shows. */
    standfirst: string | null;
    /** What the page shows around the text. */
    signs: Pick<FoundText, 'nextPage' | 'missesOpening' | 'endsAtWall'>;
  }>;

/** A finished body as plain JSON: its safe markup, what was left out of it, and what seems to be missing. */
export function writeReading(
  name: ReadingName,
  body: Element,
  leadImage: Picture | null,
  { page, metadata, log, shapeOf, standfirst, signs }: ReadingSource,
  trace: Trace,
): ArticleReading {
  // Block by block: without white space between paragraphs, the last word of one would be joined to the next.
  const text = writePlainText(body);
  const wordCount = countWords(text, metadata.language);
  const dateline = readDateline(body);
  const completeness = trace('judge completeness', () =>
    judgeCompleteness(metadata, { text, wordCount, ...signs }),
  );
  return trace('sanitise', () => ({
    name,
    standfirst: standfirstOver(body, standfirst),
    dateline,
    leadImage,
    body: sanitise(body.innerHTML, page),
    shapes: Array.from(body.children, block => shapeOf(orderOf(block))),
    wordCount,
    removed: listRemoved(body, log, markups => sanitiseEach(markups, page), shapeOf),
    completeness,
  }));
}
