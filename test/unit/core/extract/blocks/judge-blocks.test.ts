import { expect, test } from 'vitest';
import { describeBlocks } from '../../../../../src/core/extract/blocks/describe-blocks.ts';
import { judgeBlocks } from '../../../../../src/core/extract/blocks/judge-blocks.ts';
import { storyModel } from '../../../../../src/core/extract/blocks/story-model.ts';
import { untraced } from '../../../../../src/core/extract/trace.ts';
import { longStory, repeat } from '../a-page.ts';
import { blockPageOf } from './block-page-of.ts';

const weights = { names: new Map(), words: new Map() };

test('describes every block by everything that the model asks for', () => {
  const page = blockPageOf(longStory(''));
  const known = describeBlocks(page, weights);
  expect(storyModel.features.filter(name => !known.has(name))).toEqual([]);
  for (const [name, numbers] of known) {
    expect(numbers, name).toHaveLength(page.blocks.length);
    expect(numbers.every(Number.isFinite), name).toBe(true);
  }
});

test('keeps the paragraphs of a story, and leaves the links under it', () => {
  const teasers = repeat(
    6,
    index => `<li><a href="/${index}">Fishing quota cut again, says ministry</a></li>`,
  );
  const page = blockPageOf(`${longStory('')}<aside><h2>Most read</h2><ul>${teasers}</ul></aside>`);
  const judgements = judgeBlocks(page, untraced);
  const kept = page.blocks.flatMap(({ line }, index) => (judgements[index]?.belongs ? [line] : []));
  expect(kept).toHaveLength(24);
  expect(kept.every(line => line.startsWith('Paragraph'))).toBe(true);
});

test('judges a page without blocks', () => {
  expect(judgeBlocks(blockPageOf(''), untraced)).toEqual([]);
});

test('believes what was found on a page of more blocks than anyone reads', () => {
  const page = blockPageOf(repeat(30_001, () => '<p>Line</p>'));
  expect(judgeBlocks(page, untraced).every(({ belongs }) => belongs)).toBe(true);
});

test('takes ten thousand blocks', () => {
  const page = blockPageOf(repeat(10_000, index => `<p>Line ${index} of the register of boats.</p>`));
  expect(judgeBlocks(page, untraced)).toHaveLength(10_000);
});
