import type { Article } from '../article.ts';
import type { Capture } from '../capture/capture.ts';
import { gatherStatements } from '../metadata/gather-statements.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { ReadError } from '../read-error.ts';
import { sanitise, sanitiseEach } from '../sanitise/sanitise.ts';
import { withoutCredentials } from '../without-credentials.ts';
import { endsAtWall } from './blocks/ends-at-wall.ts';
import { joinVerdicts } from './blocks/join-verdicts.ts';
import { judgeBlocks } from './blocks/judge-blocks.ts';
import { leavePictures } from './blocks/leave-pictures.ts';
import { missesOpening } from './blocks/misses-opening.ts';
import { settleBlocks } from './blocks/settle-blocks.ts';
import { sweepBody } from './blocks/sweep-body.ts';
import { trustFinder } from './blocks/trust-finder.ts';
import { lineOf } from './collapse-space.ts';
import { countWords } from './count-words.ts';
import { dropPictureCopies } from './drop-picture-copies.ts';
import { writeEmbedCards } from './embeds/write-embed-cards.ts';
import { findBody } from './find-body.ts';
import { findCoveringFrame } from './find-covering-frame.ts';
import { findLeadFigure } from './find-lead-figure.ts';
import { findNextPage } from './find-next-page.ts';
import { judgeCompleteness } from './judge-completeness.ts';
import { listRemoved } from './list-removed.ts';
import { placeNotes } from './notes/place-notes.ts';
import { parseCapture } from './parse-capture.ts';
import { readDateline } from './read-dateline.ts';
import { readPageSigns } from './read-page-signs.ts';
import { orderOf } from './removal-log.ts';
import { findRefusal, requireArticle } from './require-article.ts';
import { takeLeadImage } from './take-lead-image.ts';
import { takeStandfirst } from './take-standfirst.ts';
import { tidyBody } from './tidy-body.ts';
import type { Trace } from './trace.ts';
import { unwatched, type Watch } from './watch.ts';

/**
 * The article of a captured page. Throws `ReadError`: `not-an-article` when the page has none, `article-in-frame` when
 * most of what it shows is a frame of another site. `trace` is told how long each step took, `watch` what it did.
 */
export function extractArticle(capture: Capture, trace: Trace, watch = unwatched()): Article {
  const page = trace('parse', () => parseCapture(capture));
  // Asked before the page is taken apart.
  const frameHost = findCoveringFrame(page);
  try {
    return readArticle(page, capture, trace, watch);
  } catch (thrown) {
    if (frameHost === null || !(thrown instanceof ReadError) || thrown.code !== 'not-an-article')
      throw thrown;
    throw new ReadError('article-in-frame', thrown.message, { cause: thrown, facts: [frameHost] });
  }
}

function readArticle(page: Document, capture: Capture, trace: Trace, watch: Watch): Article {
  const statements = trace('gather statements', () => gatherStatements(page, capture));
  const metadata = trace('metadata', () => readMetadata(statements));
  const signs = trace('read signs', () => readPageSigns(statements));
  const { log } = watch;
  const { body, blocks, renamed, isListing, notes, shapeOf } = findBody(
    page,
    capture,
    { metadata, signs },
    log,
    trace,
  );
  const evidence = { isListing, metadata, ...signs };
  const judged = trace('judge blocks', () => judgeBlocks(blocks, trace));
  const judgements = trace('trust finder', () =>
    trustFinder(blocks, judged, lines => findRefusal(lines, evidence) === null),
  );
  watch.judged(blocks, judgements);
  const verdicts = joinVerdicts(blocks, renamed, judgements);
  trace('leave pictures', () => leavePictures(body, verdicts, capture.url, log));
  trace('settle blocks', () => settleBlocks(body, verdicts, blocks.parents, log));
  // What Readability had left out may have been put back.
  trace('take standfirst', () => takeStandfirst(body, metadata.standfirst));
  trace('sweep body', () => sweepBody(body, verdicts, log));
  trace('write embed cards', () => writeEmbedCards(body, metadata.language));
  if (!body.textContent?.trim()) throw new ReadError('not-an-article', 'no article was found');
  const leadImage = trace('take lead image', () => takeLeadImage(body, findLeadFigure(page, body, metadata)));
  trace('drop picture copies', () => dropPictureCopies(body));
  trace('tidy', () => tidyBody(body));
  trace('place notes', () => placeNotes(body, notes, log));
  requireArticle(body, evidence);
  const text = lineOf(body);
  const wordCount = countWords(text, metadata.language);
  const dateline = readDateline(body);
  const completeness = trace('judge completeness', () =>
    judgeCompleteness(metadata, {
      text,
      wordCount,
      nextPage: findNextPage(page, capture.url),
      missesOpening: missesOpening(blocks, judgements),
      endsAtWall: endsAtWall(blocks, judgements),
    }),
  );
  const url = withoutCredentials(capture.url);
  return trace('sanitise', () => ({
    url,
    canonicalUrl: metadata.canonicalUrl,
    headline: metadata.headline ?? (page.title.trim() || url),
    standfirst: metadata.standfirst,
    kicker: metadata.kicker,
    authors: metadata.authors,
    agency: metadata.agency,
    dateline,
    publishedAt: metadata.publishedAt,
    modifiedAt: metadata.modifiedAt,
    capturedAt: capture.capturedAt,
    site: metadata.site,
    section: metadata.section,
    language: metadata.language,
    direction: metadata.direction,
    tags: metadata.tags,
    leadImage,
    body: sanitise(body.innerHTML, page),
    shapes: Array.from(body.children, block => shapeOf(orderOf(block))),
    wordCount,
    removed: listRemoved(body, log, markups => sanitiseEach(markups, page), shapeOf),
    completeness,
  }));
}
