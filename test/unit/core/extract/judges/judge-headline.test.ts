import { expect, test } from 'vitest';
import { judgeHeadline } from '../../../../../src/core/extract/judges/judge-headline.ts';
import { someMetadata } from '../a-page.ts';
import { before, judge } from './a-block.ts';

const metadata = someMetadata({ headline: 'Storm floods the harbour', kicker: 'Coast', section: 'News' });

test.each([
  '<p>“Storm” floods the harbour</p>',
  '<h1>Storm floods the harbour</h1>',
  '<p>COAST</p>',
  '<p>News</p>',
])('takes out what is shown over the text already: %s', markup => {
  expect(judge(judgeHeadline, markup, { metadata, ...before })).toBe('headline-repeated');
});

test('takes the headline out wherever it is one', () => {
  expect(judge(judgeHeadline, '<h1>Storm floods the harbour</h1>', { metadata })).toBe('headline-repeated');
});

test('keeps the same words inside the story', () => {
  expect(judge(judgeHeadline, '<p>Storm floods the harbour</p>', { metadata })).toBeNull();
  expect(judge(judgeHeadline, '<h2>News</h2>', { metadata })).toBeNull();
});

test('keeps everything of a page that states nothing', () => {
  expect(judge(judgeHeadline, '<h1>Storm floods the harbour</h1>', before)).toBeNull();
});
