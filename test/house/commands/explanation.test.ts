import { expect, test } from 'vitest';
import { writeExplanationPage } from '../../../src/commands/explain/write-explanation-page.ts';
import { writeExplanationText } from '../../../src/commands/explain/write-explanation-text.ts';
import type { Explanation } from '../../../src/core/extract/explain-article.ts';

const explained: Explanation = {
  url: 'https://post.example/storm?a=1&b=2',
  steps: [
    { name: 'parse', ms: 1.234, cuts: [], givenBack: [] },
    {
      name: 'drop interruptions',
      ms: 2,
      cuts: [{ reason: 'share', text: 'Share <this>' }],
      givenBack: ['The quay'],
    },
  ],
  blocks: [
    {
      text: 'One & two',
      isFound: true,
      takenOut: null,
      belongs: true,
      likelihood: 0.93,
      reason: 'outside-article',
      because: [{ feature: 'linkShare', value: 0, weight: 0.5 }],
    },
  ],
  article: null,
  refusal: '12 of 500 characters of text',
};

test('tells every step with what it cut and put back, and the outcome', () => {
  const text = writeExplanationText(explained, { withBlocks: false });
  expect(text).toContain('drop interruptions           2.0 ms  cut 1, put back 1');
  expect(text).toContain('    - share: Share <this>');
  expect(text).toContain('    + The quay');
  expect(text).toContain('no article: 12 of 500 characters of text');
  expect(text).not.toContain('One & two');
});

test('tells every block when asked', () => {
  expect(writeExplanationText(explained, { withBlocks: true })).toContain('+ 0.93 One & two  [linkShare +]');
});

test('writes a page in which nothing of the explained page is markup', () => {
  const page = writeExplanationPage(explained);
  expect(page).toContain('Share &lt;this&gt;');
  expect(page).toContain('One &amp; two');
  expect(page).toContain('https://post.example/storm?a=1&amp;b=2');
  expect(page).toContain("default-src 'none'");
});
