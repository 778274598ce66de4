import type { Metadata } from '../../article.ts';
import { datelineLabels } from '../../words/dateline-labels.ts';
import { lineStartMatcher } from '../../words/label-matcher.ts';
import { compareKey } from '../compare-key.ts';
import { type Judge, longestFurniture } from './judge.ts';

const startsWithDatelineLabel = lineStartMatcher(datelineLabels);

/** A line of names and labels leaves no more than so many letters beside the names. */
const mostLettersBeside = 30;

/** Who wrote it and when, over or under the text; and a line that is an author's name alone, anywhere. */
export const judgeByline: Judge = (
  { element, line },
  { isBeforeProse, isAfterProse, authorKeys, metadata },
) => {
  if (line.length > longestFurniture || element.closest('h2, h3, h4, h5, h6, figcaption, table, li'))
    return null;
  const key = compareKey(line);
  if (key === '') return null;
  if (authorKeys.includes(key)) return 'byline';
  if (!isBeforeProse && !isAfterProse) return null;
  return isByline(element, line, key, authorKeys, metadata) ? 'byline' : null;
};

function isByline(
  element: Element,
  line: string,
  key: string,
  names: readonly string[],
  metadata: Metadata,
): boolean {
  const organisations = [metadata.site, metadata.agency].filter(name => name !== null).map(compareKey);
  const beside = [...names, ...organisations].reduce((rest, name) => rest.replace(name, ''), key);
  const isNamed = beside.length < key.length;
  const letters = line.replace(/[\d\p{P}\p{S}\s]+/gu, '').length;
  if (/\d/.test(line) && (letters <= 12 || isDateLine(line, isNamed))) return true;
  if (isNamed && beside.length <= mostLettersBeside) return true;
  const isDated = /\d/.test(line) || element.querySelector('a, time') !== null;
  return startsWithDatelineLabel(line) && line.length < 90 && (isDated || isNamed);
}

/** A year, with a time of day or little else, and no end of a sentence. */
function isDateLine(line: string, isNamed: boolean): boolean {
  const isSentence = /[.!?]["”’]?$/.test(line.replace(/\b[ap]\.m\.$/i, ''));
  if (isSentence || !/(?:19|20)\d\d/.test(line)) return false;
  const hasTime = /\d{1,2}[:.h]\d\d/.test(line);
  return isNamed || line.length < 40 || (hasTime && line.length < 120);
}
