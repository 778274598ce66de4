import type { Metadata } from '../article.ts';
import type { Capture } from '../capture/capture.ts';
import { absolutiseAddresses } from './absolutise-addresses.ts';
import { type BlockPage, mapParents } from './blocks/block-page.ts';
import { listPageBlocks } from './blocks/list-page-blocks.ts';
import { markSetOff } from './blocks/mark-set-off.ts';
import { nameParagraphs } from './blocks/name-paragraphs.ts';
import { type FollowedBlock, listNumbers, tellFates } from './blocks/tell-fates.ts';
import { wrapLooseText } from './blocks/wrap-loose-text.ts';
import { dropHidden } from './drop-hidden.ts';
import { dropHoverCards } from './drop-hover-cards.ts';
import { dropInterruptions } from './drop-interruptions.ts';
import { dropServerErrors } from './drop-server-errors.ts';
import { dropTeasers } from './drop-teasers.ts';
import { describeEmbeds } from './embeds/describe-embeds.ts';
import { findStoryHolders } from './find-story-holders.ts';
import { writeGalleries } from './galleries/write-galleries.ts';
import { headPanels } from './head-panels.ts';
import { joinDatelines } from './join-datelines.ts';
import { joinDropCaps } from './join-drop-caps.ts';
import { joinNumberedHeadings } from './join-numbered-headings.ts';
import { keepStoryBoxes } from './keep-story-boxes.ts';
import { looksLikeListing } from './looks-like-listing.ts';
import { markEntryTimes } from './mark-entry-times.ts';
import { measureText } from './measure-text.ts';
import { nameCodeLanguages } from './name-code-languages.ts';
import { narrowToFrame } from './narrow-to-frame.ts';
import { type TakenNotes, takeNotes } from './notes/take-notes.ts';
import { once } from './once.ts';
import type { PageSigns } from './read-page-signs.ts';
import { rememberShapes, type ShapeOf } from './remember-shapes.ts';
import { numberElements, type RemovalLog } from './removal-log.ts';
import { resolvePictures } from './resolve-pictures.ts';
import { runReadability } from './run-readability.ts';
import { showParts } from './show-parts.ts';
import { takeStandfirst } from './take-standfirst.ts';
import type { Trace } from './trace.ts';
import { writeFigures } from './write-figures.ts';
import { writeFormulas } from './write-formulas.ts';

/** What rules and Readability made of a page, before each block is judged. */
export type FoundBody = Readonly<{
  /** Empty when Readability found nothing. */
  body: Element;
  blocks: BlockPage & Readonly<{ fates: readonly FollowedBlock[] }>;
  renamed: ReadonlyMap<Element, Element>;
  isListing: boolean;
  /** Whether the standfirst was taken out of the body. */
  tookStandfirst: boolean;
  /** The notes of the whole page: which of them belong is known when the body is. */
  notes: TakenNotes;
  /** How the numbered elements were built, before all this. */
  shapeOf: ShapeOf;
}>;

/** Finds the body of the article in a captured page, which is changed on the way; what is cut goes to `log`. */
export function findBody(
  page: Document,
  capture: Capture,
  { metadata, signs }: Readonly<{ metadata: Metadata; signs: PageSigns }>,
  log: RemovalLog,
  trace: Trace,
): FoundBody {
  let shapeOf: ShapeOf = () => '';
  const story = trace('number', () => {
    joinDropCaps(page);
    joinNumberedHeadings(page);
    joinDatelines(page);
    wrapLooseText(page.body);
    numberElements(page);
    shapeOf = rememberShapes(page);
    absolutiseAddresses(page, capture.baseUrl);
    return findStoryHolders(page, metadata.headline);
  });
  const notes = trace('take notes', () =>
    takeNotes(page, [capture.url, capture.baseUrl, metadata.canonicalUrl]),
  );
  trace('write formulas', () => writeFormulas(page));
  trace('name code languages', () => nameCodeLanguages(page));
  trace('show parts', () => showParts(page));
  trace('drop hidden', () => dropHidden(page, story, log));
  trace('drop server errors', () => dropServerErrors(page, log));
  trace('head panels', () => headPanels(page));
  trace('resolve pictures', () => resolvePictures(page, capture.baseUrl));
  trace('write galleries', () => writeGalleries(page, capture.url));
  trace('describe embeds', () => describeEmbeds(page));
  trace('mark entry times', () => markEntryTimes(page));
  trace('write figures', () => writeFigures(page));
  trace('drop hover cards', () => dropHoverCards(page, log));
  const { blocks, parents } = trace('list blocks', () => {
    const listed = listPageBlocks(page.body, capture.baseUrl);
    return { blocks: listed, parents: mapParents(page.body, listed) };
  });
  trace('mark what is set off', () => markSetOff(page, { blocks, parents }));
  const measures = once(() => measureText(page.body));
  trace('drop teasers', () => dropTeasers(page, story, log, measures));
  trace('drop interruptions', () => dropInterruptions(page, story, log, measures()));
  trace('keep story boxes', () => keepStoryBoxes(page));
  const renamed = trace('name paragraphs', () => nameParagraphs(page));
  const reading = trace('readability', () => runReadability(page));
  const body = reading ? narrowToFrame(reading) : page.createElement('div');
  const found = listNumbers(body);
  const isListing = trace('look for a listing', () => looksLikeListing(body));
  const tookStandfirst = trace('take standfirst', () => takeStandfirst(body, metadata.standfirst));
  const fates = trace('follow blocks', () =>
    tellFates(blocks, { page, found, body, removals: log.removals(), renamed }),
  );
  return {
    body,
    blocks: { root: page.body, blocks, fates, metadata, signs, parents },
    renamed,
    isListing,
    tookStandfirst,
    notes,
    shapeOf,
  };
}
