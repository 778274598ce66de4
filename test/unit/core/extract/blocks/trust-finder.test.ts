import { expect, test } from 'vitest';
import type { Judgement } from '../../../../../src/core/extract/blocks/judge-blocks.ts';
import { trustFinder } from '../../../../../src/core/extract/blocks/trust-finder.ts';
import type { FoundLine } from '../../../../../src/core/extract/require-article.ts';
import { blockPageOf } from './block-page-of.ts';

const judged = (belongs: boolean): Judgement => ({
  belongs,
  likelihood: 0.5,
  reason: 'outside-article',
  because: () => [],
});
const page = (found: readonly boolean[]) =>
  blockPageOf('<p>One</p><p>Two</p><p>Three</p>', {
    fates: found.map(isFound => ({ isFound, reason: null })),
  });
const atLeast = (lines: number) => (found: readonly FoundLine[]) => found.length >= lines;
const kept = (judgements: readonly Judgement[]) => judgements.map(({ belongs }) => belongs);

test('keeps to the judgement where it leaves an article', () => {
  const judgements = [judged(true), judged(false), judged(true)];
  expect(kept(trustFinder(page([true, true, true]), judgements, atLeast(2)))).toEqual([true, false, true]);
});

test('believes what was found where the judgement leaves none', () => {
  const judgements = [judged(false), judged(false), judged(true)];
  expect(kept(trustFinder(page([true, true, false]), judgements, atLeast(2)))).toEqual([true, true, false]);
});

test('keeps to the judgement where neither leaves one', () => {
  const judgements = [judged(false), judged(false), judged(true)];
  expect(kept(trustFinder(page([true, false, false]), judgements, atLeast(2)))).toEqual([false, false, true]);
});
