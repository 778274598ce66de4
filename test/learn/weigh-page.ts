import { nameColumns } from '../../src/core/extract/blocks/describe-names.ts';
import { shiftColumn } from '../../src/core/extract/blocks/describe-neighbours.ts';
import { tellWords, type WordWeights, wordColumns } from '../../src/core/extract/blocks/describe-words.ts';
import {
  type Named,
  type NameWeights,
  nameBelow,
  unnamed,
} from '../../src/core/extract/blocks/weigh-names.ts';
import { wordKey } from '../../src/core/metadata/text/compare-words.ts';
import type { LabelledPage } from './labelled-page.ts';

export type PageWeights = Readonly<{ names: NameWeights; words: WordWeights }>;

/** All columns of a page by name: those that it was described with, and those that depend on the weights. */
export function weighPage(
  page: LabelledPage,
  { names, words }: PageWeights,
): ReadonlyMap<string, ArrayLike<number>> {
  const known: Named[] = [];
  for (const { above, names: own } of page.parts) {
    known.push(nameBelow(known[above] ?? unnamed, own, names));
  }
  const named = (part: number) => known[part] ?? unnamed;
  const told = wordColumns(
    page.lines.map(line => tellWords(line, wordKey(line).split(' '))),
    words,
  );
  const weighed = [
    ...nameColumns(page.part.map(named), page.parentPart.map(named)),
    ...told,
    ...told.flatMap(({ name, numbers }) => shiftColumn(name, numbers)),
  ];
  return new Map<string, ArrayLike<number>>([
    ...Object.entries(page.columns),
    ...weighed.map(({ name, numbers }) => [name, numbers] as const),
  ]);
}
