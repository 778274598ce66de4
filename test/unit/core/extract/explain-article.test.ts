import { expect, test } from 'vitest';
import { explainArticle } from '../../../../src/core/extract/explain-article.ts';
import { extractArticle } from '../../../../src/core/extract/extract-article.ts';
import { untraced } from '../../../../src/core/extract/trace.ts';
import { aCapture, longStory } from './a-page.ts';

const capture = aCapture(
  `<!doctype html><html lang="en"><head><title>Storm floods the harbour</title></head><body>${longStory('<div class="share">Share this</div>')}</body></html>`,
);

test('tells which step cut what, and why', () => {
  const { steps } = explainArticle(capture);
  const cutting = steps.find(({ name }) => name === 'drop interruptions');
  expect(cutting?.cuts).toEqual([{ reason: 'share', text: 'Share this' }]);
  expect(steps.every(({ ms }) => ms >= 0)).toBe(true);
});

test('tells of every block how likely it belongs, and what spoke for it', () => {
  const { blocks } = explainArticle(capture);
  const first = blocks.find(({ text }) => text.startsWith('Paragraph 0.'));
  expect(first).toMatchObject({ isFound: true, takenOut: null, belongs: true });
  expect(first?.likelihood).toBeGreaterThan(0.5);
  expect(first?.because.length).toBeGreaterThan(0);
  const share = blocks.find(({ text }) => text === 'Share this');
  expect(share).toMatchObject({ isFound: false, takenOut: 'share', belongs: false });
});

test('finds the same article as without explaining', () => {
  expect(explainArticle(capture).article).toEqual(extractArticle(capture, untraced));
});

test('tells why there is no article', () => {
  const { article, refusal, steps } = explainArticle(aCapture('<p>Nothing here.</p>'));
  expect(article).toBeNull();
  expect(refusal).toMatch(/characters of text|no article/);
  expect(steps.length).toBeGreaterThan(5);
});
