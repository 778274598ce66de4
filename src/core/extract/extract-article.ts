import type { Article } from '../article.ts';
import type { Capture } from '../capture/capture.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { ReadError } from '../read-error.ts';
import { sanitise, sanitiseEach } from '../sanitise/sanitise.ts';
import { joinVerdicts } from './blocks/join-verdicts.ts';
import { judgeBlocks } from './blocks/judge-blocks.ts';
import { settleBlocks } from './blocks/settle-blocks.ts';
import { lineOf } from './collapse-space.ts';
import { countWords } from './count-words.ts';
import { findBody } from './find-body.ts';
import { findLeadFigure } from './find-lead-figure.ts';
import { judgeCompleteness } from './judge-completeness.ts';
import { listRemoved } from './list-removed.ts';
import { parseCapture } from './parse-capture.ts';
import { startRemovalLog } from './removal-log.ts';
import { requireArticle } from './require-article.ts';
import { takeLeadImage } from './take-lead-image.ts';
import { tidyBody } from './tidy-body.ts';
import type { Trace } from './trace.ts';

/**
 * The article of a captured page. Throws `ReadError` (`not-an-article`) when the page has none. `trace` is
 * told how long each step took.
 */
export function extractArticle(capture: Capture, trace: Trace): Article {
  const page = trace('parse', () => parseCapture(capture));
  const metadata = trace('metadata', () => readMetadata(page, capture));
  const log = startRemovalLog();
  const { body, blocks, renamed, isListing, asksToSignIn } = findBody(page, capture, metadata, log, trace);
  const judgements = trace('judge blocks', () => judgeBlocks(blocks));
  trace('settle blocks', () =>
    settleBlocks(body, joinVerdicts(blocks, renamed, judgements), blocks.parents, log),
  );
  if (!body.textContent?.trim()) throw new ReadError('not-an-article', 'no article was found');
  const leadImage = trace('take lead image', () => takeLeadImage(body, findLeadFigure(page, body, metadata)));
  trace('tidy', () => tidyBody(body));
  requireArticle(body, { isListing, asksToSignIn, metadata });
  const text = lineOf(body);
  const wordCount = countWords(text, metadata.language);
  return trace('sanitise', () => ({
    url: capture.url,
    canonicalUrl: metadata.canonicalUrl,
    headline: metadata.headline ?? (page.title.trim() || capture.url),
    standfirst: metadata.standfirst,
    kicker: metadata.kicker,
    authors: metadata.authors,
    agency: metadata.agency,
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
    wordCount,
    removed: listRemoved(body, log, markups => sanitiseEach(markups, page)),
    completeness: judgeCompleteness(metadata, text, wordCount),
  }));
}
