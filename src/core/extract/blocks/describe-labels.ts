import { advertisementLabels } from '../../words/advertisement-labels.ts';
import { controlLabels } from '../../words/control-labels.ts';
import { copyrightPrefixes } from '../../words/copyright-prefixes.ts';
import { datelineLabels } from '../../words/dateline-labels.ts';
import { anywhereMatcher, lineStartMatcher } from '../../words/label-matcher.ts';
import { newsletterWords } from '../../words/newsletter-words.ts';
import { relatedLabels } from '../../words/related-labels.ts';
import { tagLabels } from '../../words/tag-labels.ts';
import { type BlockPage, type Column, columnOf } from './block-page.ts';

const labels: readonly (readonly [string, (line: string) => boolean])[] = [
  ['advertisement', lineStartMatcher(advertisementLabels)],
  ['control', lineStartMatcher(controlLabels)],
  ['copyright', lineStartMatcher(copyrightPrefixes)],
  ['dateline', lineStartMatcher(datelineLabels)],
  ['related', lineStartMatcher(relatedLabels)],
  ['tag', lineStartMatcher(tagLabels)],
  ['newsletter', anywhereMatcher(newsletterWords)],
];

/** A longer block is about the words, and not labelled by them. Characters. */
const longestLabelled = 400;
const farthestHeading = 40;

/** Describes each block by the labels it begins with, and by those of the heading that it stands under. */
export function describeLabels(page: BlockPage): Column[] {
  const said = page.blocks.map(({ line }) =>
    line.length > longestLabelled ? [] : labels.filter(([, isLabel]) => isLabel(line)).map(([name]) => name),
  );
  const under: number[] = [];
  let heading = -1;
  for (const [index, { element }] of page.blocks.entries()) {
    if (/^h[1-6]$/.test(element.localName)) heading = index;
    under.push(heading);
  }
  return [
    ...labels.map(([name]) => columnOf(`says ${name}`, page, index => (said[index]?.includes(name) ? 1 : 0))),
    columnOf('since heading', page, index => {
      const last = under[index] ?? -1;
      return last < 0 ? farthestHeading : Math.min(farthestHeading, index - last);
    }),
    columnOf('heading says', page, index => {
      const [first] = said[under[index] ?? -1] ?? [];
      return labels.findIndex(([name]) => name === first) + 1;
    }),
  ];
}
