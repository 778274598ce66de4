import { expect, test } from 'vitest';
import { endsAtWall } from '../../../../../src/core/extract/blocks/ends-at-wall.ts';
import type { Judgement } from '../../../../../src/core/extract/blocks/judge-blocks.ts';
import { missesOpening } from '../../../../../src/core/extract/blocks/misses-opening.ts';
import { prose } from '../a-page.ts';
import { blockPageOf } from './block-page-of.ts';

const judged = (belongs: boolean, parts: Partial<Judgement> = {}): Judgement => ({
  belongs,
  likelihood: belongs ? 0.9 : 0.2,
  reason: 'outside-article',
  because: () => [],
  ...parts,
});

test('misses a paragraph that stands before the first one kept, in its box', () => {
  const page = blockPageOf(`<div>${prose('One')}${prose('Two')}</div>`);
  expect(missesOpening(page, [judged(false), judged(true)])).toBe(true);
});

test.each([
  ['nothing was left out', [judged(true), judged(true)]],
  ['what was left out is hardly the story’s', [judged(false, { likelihood: 0.01 }), judged(true)]],
  ['what was left out is something else', [judged(false, { reason: 'newsletter' }), judged(true)]],
  ['nothing was kept', [judged(false), judged(false)]],
])('misses no opening where %s', (_, judgements) => {
  expect(missesOpening(blockPageOf(`<div>${prose('One')}${prose('Two')}</div>`), judgements)).toBe(false);
});

test('misses no opening for a paragraph in another box', () => {
  const page = blockPageOf(`<div>${prose('One')}</div><div>${prose('Two')}</div>`);
  expect(missesOpening(page, [judged(false), judged(true)])).toBe(false);
});

const wall = '<div class="article-paywall"><p>Subscribe to read on</p></div>';
const decide = (body: string) => {
  const page = blockPageOf(body);
  return endsAtWall(
    page,
    page.blocks.map(({ line }) => judged(line.startsWith('One'))),
  );
};

test('sees a wall right behind the text, by its name', () => {
  expect(decide(`${prose('One')}${wall}`)).toBe(true);
});

test('sees none in a newsletter box, far below the text, or where nothing was kept', () => {
  expect(decide(`${prose('One')}<div class="newsletter"><p>Subscribe to our newsletter</p></div>`)).toBe(
    false,
  );
  expect(decide(`${prose('One')}${'<p>x</p>'.repeat(8)}${wall}`)).toBe(false);
  expect(decide(wall)).toBe(false);
});
