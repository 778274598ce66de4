import { expect, test } from 'vitest';
import { judgeEnding } from '../../../../../src/core/extract/judges/judge-ending.ts';
import { someMetadata } from '../a-page.ts';
import { after, judge } from './a-block.ts';

const known = { metadata: someMetadata({ site: 'Harbour Post' }), authorKeys: ['annexample'] };

test.each([
  ['copyright', '<p>© 2024 Harbour Post</p>'],
  ['author-biography', '<p>Ann Example is a reporter on the coast desk.</p>'],
  ['newsletter', '<p><em>Sign up for our newsletter.</em></p>'],
  ['newsletter', '<p>More from <a href="/x">Harbour Post</a></p>'],
])('takes the end of a page for what it is, %s: %s', (reason, markup) => {
  expect(judge(judgeEnding, markup, { ...known, ...after })).toBe(reason);
});

test('takes an invitation between paragraphs out when it is set off', () => {
  expect(judge(judgeEnding, '<p><a href="/n">Subscribe to the morning newsletter</a></p>', known)).toBe(
    'newsletter',
  );
  expect(judge(judgeEnding, '<p>The mayor wrote it in a newsletter.</p>', known)).toBeNull();
});

test.each([
  '<p>The signs on the quay read © 1924 and nobody minded.</p>',
  '<p>Nobody had told Ann Example.</p>',
  '<p>“Subscribe now”, the poster said.</p>',
])('keeps the last words of a story: %s', markup => {
  expect(judge(judgeEnding, markup, { ...known, ...after })).toBeNull();
});

test('keeps a paragraph in the middle that begins with the name of the author', () => {
  expect(judge(judgeEnding, '<p>Ann Example saw it all.</p>', known)).toBeNull();
});

test('keeps a long text that speaks of newsletters', () => {
  const markup = `<p>The newsletter <em>sank</em>. ${'It had been a good one, they said on the quay. '.repeat(9)}</p>`;
  expect(judge(judgeEnding, markup, { ...known, ...after })).toBeNull();
});
