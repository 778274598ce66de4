import type { Article } from '../article.ts';
import type { Capture } from '../capture/capture.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { ReadError } from '../read-error.ts';
import { sanitise, sanitiseEach } from '../sanitise/sanitise.ts';
import { absolutiseAddresses } from './absolutise-addresses.ts';
import { lineOf } from './collapse-space.ts';
import { countWords } from './count-words.ts';
import { describeEmbeds } from './describe-embeds.ts';
import { dropHidden } from './drop-hidden.ts';
import { dropInterruptions } from './drop-interruptions.ts';
import { dropTeasers } from './drop-teasers.ts';
import { findLeadFigure } from './find-lead-figure.ts';
import { findStoryHolders } from './find-story-holders.ts';
import { isSignInPage } from './is-sign-in-page.ts';
import { judgeCompleteness } from './judge-completeness.ts';
import { keepStoryBoxes } from './keep-story-boxes.ts';
import { listRemoved } from './list-removed.ts';
import { looksLikeListing } from './looks-like-listing.ts';
import { narrowToFrame } from './narrow-to-frame.ts';
import { parseCapture } from './parse-capture.ts';
import { pruneBody } from './prune-body.ts';
import { numberElements, startRemovalLog } from './removal-log.ts';
import { requireArticle } from './require-article.ts';
import { resolvePictures } from './resolve-pictures.ts';
import { runReadability } from './run-readability.ts';
import { takeLeadImage } from './take-lead-image.ts';
import { takeStandfirst } from './take-standfirst.ts';
import { tidyBody } from './tidy-body.ts';
import type { Trace } from './trace.ts';
import { writeFigures } from './write-figures.ts';

/**
 * The article of a captured page. Throws `ReadError` (`not-an-article`) when the page has none. `trace` is
 * told how long each step took.
 */
export function extractArticle(capture: Capture, trace: Trace): Article {
  const page = trace('parse', () => parseCapture(capture));
  const metadata = trace('metadata', () => readMetadata(page, capture));
  const log = startRemovalLog();
  let asksToSignIn = false;
  trace('prepare', () => {
    numberElements(page);
    absolutiseAddresses(page, capture.baseUrl);
    const story = findStoryHolders(page, metadata.headline);
    dropHidden(page, story, log);
    resolvePictures(page, capture.baseUrl);
    dropTeasers(page, story, log);
    describeEmbeds(page);
    writeFigures(page);
    asksToSignIn = isSignInPage(page);
    dropInterruptions(page, story, log);
    keepStoryBoxes(page);
  });
  const found = trace('readability', () => runReadability(page));
  if (!found) throw new ReadError('not-an-article', 'Readability found no article');
  const body = narrowToFrame(found);
  const isListing = looksLikeListing(body);
  const leadImage = trace('prune', () => {
    takeStandfirst(body, metadata.standfirst);
    pruneBody(body, metadata, capture.url, log);
    const lead = takeLeadImage(body, findLeadFigure(page, body, metadata));
    tidyBody(body);
    return lead;
  });
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
