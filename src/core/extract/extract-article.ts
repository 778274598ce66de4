import type { Article, ArticleReading, Metadata } from '../article.ts';
import type { Capture } from '../capture/capture.ts';
import { switchReading } from '../edit/switch-reading.ts';
import { gatherStatements } from '../metadata/gather-statements.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import type { Statements } from '../metadata/statements.ts';
import { ReadError } from '../read-error.ts';
import { endsAtWall } from './blocks/ends-at-wall.ts';
import { joinVerdicts } from './blocks/join-verdicts.ts';
import { judgeBlocks } from './blocks/judge-blocks.ts';
import { leavePictures } from './blocks/leave-pictures.ts';
import { missesOpening } from './blocks/misses-opening.ts';
import { putBackPictures } from './blocks/put-back-pictures.ts';
import { settleBlocks } from './blocks/settle-blocks.ts';
import { showsWords } from './blocks/shows-words.ts';
import { sweepBody } from './blocks/sweep-body.ts';
import { trustFinder } from './blocks/trust-finder.ts';
import { findBody } from './find-body.ts';
import { findCoveringFrame } from './find-covering-frame.ts';
import { findNextPage } from './find-next-page.ts';
import { finishBody } from './finish-body.ts';
import { chooseOther } from './other/choose-other.ts';
import { readDeclared, readFound, readWhole } from './other/read-otherwise.ts';
import { parseCapture } from './parse-capture.ts';
import { readPageSigns } from './read-page-signs.ts';
import { findRefusal, requireArticle } from './require-article.ts';
import { readSelection } from './selection/read-selection.ts';
import { takeStandfirst } from './take-standfirst.ts';
import type { Trace } from './trace.ts';
import { unwatched, type Watch } from './watch.ts';
import { writeArticle } from './write-article.ts';
import { writeReading } from './write-reading.ts';

/** What is known of a page before its text is looked for. */
type PageFacts = Readonly<{ capture: Capture; page: Document; statements: Statements; metadata: Metadata }>;

/**
 * The article of a captured page, or what its reader had selected of it, with the whole article as another reading.
 * Throws `ReadError`: `not-an-article` when the page has none, `article-in-frame` when most of what it shows is a frame of
 * another site. `trace` is told how long each step took, `watch` what it did.
 */
export function extractArticle(capture: Capture, trace: Trace, watch = unwatched()): Article {
  const page = trace('parse', () => parseCapture(capture));
  // Asked before the page is taken apart.
  const frameHost = findCoveringFrame(page);
  const statements = trace('gather statements', () => gatherStatements(page, capture));
  const metadata = trace('metadata', () => readMetadata(statements));
  const { selection: markup } = capture;
  const selection =
    markup === null ? null : trace('read selection', () => readSelection(markup, capture, metadata));
  try {
    const article = readArticle({ capture, page, statements, metadata }, trace, watch);
    return selection ? beginWith(article, selection) : article;
  } catch (thrown) {
    if (!(thrown instanceof ReadError) || thrown.code !== 'not-an-article') throw thrown;
    // Of a page without an article, the headline may be that of anything on it.
    if (selection)
      return writeArticle(capture, metadata, page.title.trim() || metadata.headline, selection, []);
    if (frameHost === null) throw thrown;
    throw new ReadError('article-in-frame', thrown.message, { cause: thrown, facts: [frameHost] });
  }
}

/** Shows one more reading of an article before the others. */
function beginWith(article: Article, first: ArticleReading): Article {
  return switchReading({ ...article, otherReadings: [first, ...article.otherReadings] }, first.name);
}

function readArticle(
  { capture, page, statements, metadata }: PageFacts,
  trace: Trace,
  watch: Watch,
): Article {
  const pageSigns = trace('read signs', () => readPageSigns(statements));
  const { log } = watch;
  const { body, blocks, renamed, isListing, tookStandfirst, notes, shapeOf } = findBody(
    page,
    capture,
    { metadata, signs: pageSigns },
    log,
    trace,
  );
  const evidence = { isListing, metadata, ...pageSigns };
  const likely = trace('judge blocks', () => judgeBlocks(blocks, trace));
  const judgements = trace('trust finder', () =>
    trustFinder(blocks, likely, lines => findRefusal(lines, evidence) === null),
  );
  watch.judged(blocks, judgements);
  const verdicts = joinVerdicts(blocks, renamed, judgements);
  const signs = {
    nextPage: findNextPage(page, capture.url),
    missesOpening: missesOpening(blocks, judgements),
    endsAtWall: endsAtWall(blocks, judgements),
  };
  const isShown = tookStandfirst || (metadata.standfirst !== null && showsWords(blocks, metadata.standfirst));
  const standfirst = isShown ? metadata.standfirst : null;
  const source = { page, metadata, standfirst, notes, log, shapeOf, signs };
  const other = trace('choose other', () => chooseOther(blocks, judgements, metadata));
  // Before the page is taken apart for the one that is shown.
  const found = other === 'found' ? trace('read found', () => readFound(body, verdicts, source)) : null;
  trace('leave pictures', () =>
    leavePictures(body, verdicts, { url: capture.url, authors: metadata.authors }, log),
  );
  trace('settle blocks', () => settleBlocks(body, verdicts, blocks.parents, log));
  trace('put back pictures', () =>
    putBackPictures(body, verdicts, { page, url: capture.url, authors: metadata.authors }, log),
  );
  // What Readability had left out may have been put back.
  const tookPutBack = trace('take standfirst', () => takeStandfirst(body, metadata.standfirst));
  if (tookStandfirst || tookPutBack) watch.tookStandfirst();
  trace('sweep body', () => sweepBody(body, verdicts, log));
  const leadImage = finishBody(body, source, trace);
  requireArticle(body, evidence);
  const judged = writeReading('judged', body, leadImage, source, trace);
  const otherReading = trace('read otherwise', () => {
    if (other === 'declared') return readDeclared(judged, source);
    return found ?? readWhole(judged, blocks, judgements, source);
  });
  const headline = metadata.headline ?? page.title.trim();
  return writeArticle(capture, metadata, headline, judged, otherReading ? [otherReading] : []);
}
