import type { Metadata, RemovalReason } from '../article.ts';
import { lineOf } from './collapse-space.ts';
import { compareKey } from './compare-key.ts';
import { type Block, listBlocks } from './list-blocks.ts';
import type { RemovalLog } from './removal-log.ts';
import { anywhereMatcher, lineStartMatcher, wholeLineMatcher } from './words/label-matcher.ts';
import {
  advertisementLabels,
  controlLabels,
  copyrightPrefixes,
  datelineLabels,
  newsletterWords,
  relatedLabels,
  tagLabels,
} from './words/label-words.ts';

const isAdvertisementLabel = wholeLineMatcher(advertisementLabels);
const isControlLabel = wholeLineMatcher(controlLabels);
const isRelatedLabel = wholeLineMatcher(relatedLabels);
const startsWithRelatedLabel = lineStartMatcher(relatedLabels);
const isTagLabel = wholeLineMatcher(tagLabels);
const startsWithTagLabel = lineStartMatcher(tagLabels);
const startsWithDatelineLabel = lineStartMatcher(datelineLabels);
const startsWithCopyright = lineStartMatcher(copyrightPrefixes);
const invitesToNewsletter = anywhereMatcher(newsletterWords);

/** A line of the page's furniture is short; a paragraph of prose is longer. Characters. */
const longestFurniture = 160;

type Judge = (block: Block, place: Place) => RemovalReason | null;
type Place = Readonly<{ isBeforeProse: boolean; isAfterProse: boolean; metadata: Metadata }>;

/**
 * Takes out of the found body what is not the story, block by block: each rule looks at what a block's
 * markup and place mean, and word lists only ever decide over short lines.
 */
export function pruneBody(body: Element, metadata: Metadata, log: RemovalLog): void {
  const blocks = listBlocks(body);
  const firstProse = blocks.findIndex(isProse);
  const lastProse = blocks.findLastIndex(isProse);
  blocks.forEach((block, index) => {
    const place: Place = {
      isBeforeProse: index < firstProse,
      isAfterProse: index > lastProse,
      metadata,
    };
    for (const judge of judges) {
      const reason = judge(block, place);
      if (reason === null) continue;
      log.take(block.element, reason);
      return;
    }
  });
}

function isProse(block: Block): boolean {
  return block.line.length >= 120 && block.linkShare < 0.5 && !block.element.matches('figcaption, cite');
}

const judges: readonly Judge[] = [
  // The headline again.
  ({ element, line }, { metadata, isBeforeProse }) =>
    metadata.headline !== null &&
    (isBeforeProse || element.matches('h1')) &&
    compareKey(line) === compareKey(metadata.headline)
      ? 'headline-repeated'
      : null,
  ({ line }, { metadata, isBeforeProse }) =>
    isBeforeProse &&
    [metadata.kicker, metadata.section].some(each => each !== null && compareKey(each) === compareKey(line))
      ? 'headline-repeated'
      : null,
  // Labels, whatever the language.
  ({ line }) => (isAdvertisementLabel(line) ? 'advertisement' : null),
  ({ line, element }) => (isControl(line, element) ? 'share' : null),
  ({ line }) => (isRelatedLabel(line) ? 'related' : null),
  ({ line }) => (isTagLabel(line) ? 'tags' : null),
  // "Read also: …" with the link it announces.
  ({ line, linkShare }) =>
    line.length < 300 && linkShare > 0.3 && startsWithRelatedLabel(line) ? 'related' : null,
  // A paragraph that is nothing but one link, between paragraphs of prose.
  ({ element, line, linkShare }) =>
    linkShare > 0.9 &&
    line.length > 15 &&
    element.matches('p, div, h2, h3, h4, h5, h6') &&
    isInternal(element)
      ? 'related'
      : null,
  ({ line, linkShare }) => (line.length < 400 && linkShare > 0.2 && startsWithTagLabel(line) ? 'tags' : null),
  // Byline, dates and reading time around the text.
  ({ line, element }, { isBeforeProse, isAfterProse, metadata }) =>
    (isBeforeProse || isAfterProse) && line.length <= longestFurniture && isByline(line, element, metadata)
      ? 'byline'
      : null,
  ({ line }, { isAfterProse }) =>
    isAfterProse && (startsWithCopyright(line) || /^(?:©|\(c\)\s)/i.test(line)) ? 'copyright' : null,
  ({ line, linkShare, element }) =>
    line.length < 300 &&
    (linkShare > 0.1 ||
      element.matches('h2, h3, h4, h5, h6') ||
      element.querySelector('em, i, strong, b') !== null) &&
    invitesToNewsletter(line)
      ? 'newsletter'
      : null,
];

/** A label of a button or a menu, or a row of them. */
function isControl(line: string, element: Element): boolean {
  if (line.length > longestFurniture || element.matches('li, td, th, dt, dd')) return false;
  if (isControlLabel(line)) return true;
  const parts = [...element.children].map(lineOf).filter(part => part !== '');
  return (
    parts.length > 1 &&
    parts.join('').length >= line.replace(/\s/g, '').length * 0.8 &&
    parts.every(isControlLabel)
  );
}

/** Links to somewhere else on the same site are teasers; links to a source are a part of the story. */
function isInternal(element: Element): boolean {
  const link = element.matches('a') ? element : element.querySelector('a[href]');
  return link !== null;
}

function isByline(line: string, element: Element, metadata: Metadata): boolean {
  if (element.matches('h2, h3, h4, h5, h6, figcaption')) return false;
  const key = compareKey(line);
  if (key === '') return false;
  const names = metadata.authors.map(author => compareKey(author.name)).filter(name => name.length > 3);
  const others = [metadata.site, metadata.agency, metadata.section]
    .filter(name => name !== null)
    .map(compareKey);
  let rest = key;
  for (const name of [...names, ...others]) rest = rest.replace(name, '');
  const named = rest.length < key.length;
  const bare = line.replace(/\d+|[\p{P}\p{S}\s]+/gu, '');
  if (/\d/.test(line) && (bare.length <= 12 || looksLikeDate(line))) return true;
  if (named && rest.length <= 30) return true;
  return (
    startsWithDatelineLabel(line) &&
    line.length < 90 &&
    (/\d/.test(line) || named || element.querySelector('a, time') !== null)
  );
}

function looksLikeDate(line: string): boolean {
  return (
    line.length < 90 &&
    /(?:19|20)\d\d/.test(line) &&
    (/\d{1,2}[:.h]\d\d/.test(line) || line.length < 40) &&
    !/[.!?]["”’]?$/.test(line.replace(/\b(?:a|p)\.m\.$/i, ''))
  );
}
