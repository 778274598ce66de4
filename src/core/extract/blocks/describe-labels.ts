import { advertisementLabels } from '../../words/advertisement-labels.ts';
import { controlLabels } from '../../words/control-labels.ts';
import { copyrightPrefixes } from '../../words/copyright-prefixes.ts';
import { creditPrefixes } from '../../words/credit-prefixes.ts';
import { datelineLabels } from '../../words/dateline-labels.ts';
import { indexLabels } from '../../words/label-index.ts';
import { newsletterWords } from '../../words/newsletter-words.ts';
import { relatedLabels } from '../../words/related-labels.ts';
import { tagLabels } from '../../words/tag-labels.ts';
import { type BlockPage, type Column, columnOf } from './block-page.ts';

const labels = [
  { name: 'advertisement', list: advertisementLabels, bit: 1 },
  { name: 'control', list: controlLabels, bit: 2 },
  { name: 'copyright', list: copyrightPrefixes, bit: 4 },
  { name: 'dateline', list: datelineLabels, bit: 8 },
  { name: 'related', list: relatedLabels, bit: 16 },
  { name: 'tag', list: tagLabels, bit: 32 },
  { name: 'credit', list: creditPrefixes, bit: 64 },
] as const;
const newsletter = { name: 'newsletter', list: newsletterWords, bit: 128 } as const;

const atStart = indexLabels(labels);
const anywhere = indexLabels([newsletter]);

/** A longer block is about the words, and not labelled by them. Characters. */
const longestLabelled = 400;
const farthestHeading = 40;

/**
 * Describes each block by the labels it begins with, and by those of the heading that it stands under.
 * @param keys the `wordKey` of each block
 * @param words the words of each key
 */
export function describeLabels(
  page: BlockPage,
  keys: readonly string[],
  words: readonly (readonly string[])[],
): Column[] {
  const said = page.blocks.map(({ line }, index) => {
    const key = keys[index] ?? '';
    return line.length > longestLabelled ? 0 : atStart.begins(key) | anywhere.holds(key, words[index] ?? []);
  });
  const under: number[] = [];
  let heading = -1;
  for (const [index, { element }] of page.blocks.entries()) {
    if (/^h[1-6]$/.test(element.localName)) heading = index;
    under.push(heading);
  }
  return [
    ...[...labels, newsletter].map(({ name, bit }) =>
      columnOf(`says ${name}`, page, index => (((said[index] ?? 0) & bit) === 0 ? 0 : 1)),
    ),
    columnOf('since heading', page, index => {
      const last = under[index] ?? -1;
      return last < 0 ? farthestHeading : Math.min(farthestHeading, index - last);
    }),
    // The lowest bit alone: a heading says one thing.
    columnOf('heading says', page, index => {
      const bits = said[under[index] ?? -1] ?? 0;
      return bits & -bits;
    }),
  ];
}
