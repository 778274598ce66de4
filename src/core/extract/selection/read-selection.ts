import type { ArticleReading, Completeness, Metadata } from '../../article.ts';
import type { Capture } from '../../capture/capture.ts';
import { absolutiseAddresses } from '../absolutise-addresses.ts';
import { mapParents } from '../blocks/block-page.ts';
import { listPageBlocks } from '../blocks/list-page-blocks.ts';
import { markSetOff } from '../blocks/mark-set-off.ts';
import { wrapLooseText } from '../blocks/wrap-loose-text.ts';
import { lineOf } from '../collapse-space.ts';
import { compareKey } from '../compare-key.ts';
import { dropHoverCards } from '../drop-hover-cards.ts';
import { dropPictureCopies } from '../drop-picture-copies.ts';
import { describeEmbeds } from '../embeds/describe-embeds.ts';
import { writeEmbedCards } from '../embeds/write-embed-cards.ts';
import { writeGalleries } from '../galleries/write-galleries.ts';
import { weighLine } from '../is-prose.ts';
import { joinDropCaps } from '../join-drop-caps.ts';
import { joinNumberedHeadings } from '../join-numbered-headings.ts';
import { markEntryTimes } from '../mark-entry-times.ts';
import { moveChildren } from '../move-children.ts';
import { nameCodeLanguages } from '../name-code-languages.ts';
import { placeNotes } from '../notes/place-notes.ts';
import { takeNotes } from '../notes/take-notes.ts';
import { parseCapture } from '../parse-capture.ts';
import { startRemovalLog } from '../removal-log.ts';
import { resolvePictures } from '../resolve-pictures.ts';
import { tidyBlocks } from '../tidy-body.ts';
import { untraced } from '../trace.ts';
import { writeFigures } from '../write-figures.ts';
import { writeFormulas } from '../write-formulas.ts';
import { writeReading } from '../write-reading.ts';
import { dropControls } from './drop-controls.ts';
import { dropUnseen } from './drop-unseen.ts';
import { settleBorders } from './settle-borders.ts';

/**
 * Less is no selection: a word or two, taken by a double click or in passing. Three or four words, in what a script with
 * spaces needs of characters.
 */
const leastSelected = 20;

/** Nothing can be missing from what a reader chose. */
const complete: Completeness = { doubts: [], declaredWords: null, nextPage: null };
const noSigns = { nextPage: null, missesOpening: false, endsAtWall: false };

/**
 * What was selected on a page, as a reading: dressed as an article's body is, but nothing of it is judged, for the reader
 * chose it. `null` where it is too little to be meant.
 * @param markup as the capture has it
 */
export function readSelection(markup: string, capture: Capture, metadata: Metadata): ArticleReading | null {
  const page = parseCapture({ ...capture, html: markup });
  // Nothing of it is told: what goes here was not seen.
  const log = startRemovalLog();
  joinDropCaps(page);
  joinNumberedHeadings(page);
  wrapLooseText(page.body);
  absolutiseAddresses(page, capture.baseUrl);
  dropUnseen(page);
  const notes = takeNotes(page, [capture.url, capture.baseUrl, metadata.canonicalUrl]);
  dropControls(page);
  settleBorders(page);
  writeFormulas(page);
  nameCodeLanguages(page);
  resolvePictures(page, capture.baseUrl);
  writeGalleries(page, capture.url);
  describeEmbeds(page);
  markEntryTimes(page);
  writeFigures(page);
  dropHoverCards(page, log);
  const blocks = listPageBlocks(page.body);
  markSetOff(page, { blocks, parents: mapParents(page.body, blocks) });
  const body = page.createElement('div');
  moveChildren(page.body, body);
  dropHeadline(body, metadata.headline);
  writeEmbedCards(body, metadata.language);
  dropPictureCopies(body);
  tidyBlocks(body);
  placeNotes(body, notes, log);
  if (weighLine(lineOf(body)) < leastSelected) return null;
  const source = { page, metadata, standfirst: null, notes, log, shapeOf: () => '', signs: noSigns };
  const reading = writeReading('selection', body, null, source, untraced);
  return { ...reading, shapes: [], removed: [], completeness: complete };
}

/** It stands over every reading already. */
function dropHeadline(body: Element, headline: string | null): void {
  if (headline === null) return;
  const [first] = body.querySelectorAll('h1, h2');
  if (first && compareKey(lineOf(first)) === compareKey(headline)) first.remove();
}
