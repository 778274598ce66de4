import { expect, test } from 'vitest';
import { judgeByline } from '../../../../../src/core/extract/judges/judge-byline.ts';
import { someMetadata } from '../a-page.ts';
import { after, before, judge } from './a-block.ts';

const known = {
  metadata: someMetadata({ site: 'Harbour Post', authors: [{ name: 'Ann Example', role: null }] }),
  authorKeys: ['annexample'],
};

test.each([
  '<p>By Ann Example</p>',
  '<p>Ann Example, Harbour Post</p>',
  '<p>3 May 2024</p>',
  '<p>03.05.2024, 14:30</p>',
  '<p>Friday, 3 May 2024, 14:30 in the afternoon local time</p>',
  '<p>Updated <time>this morning</time></p>',
])('takes a line of names and dates over or under the text for the byline: %s', markup => {
  expect(judge(judgeByline, markup, { ...known, ...before })).toBe('byline');
  expect(judge(judgeByline, markup, { ...known, ...after })).toBe('byline');
});

test('keeps such lines in the middle of the story, unless they are the name alone', () => {
  expect(judge(judgeByline, '<p>3 May 2024</p>', known)).toBeNull();
  expect(judge(judgeByline, '<p>Ann Example</p>', known)).toBe('byline');
});

test.each([
  '<p>In 2024 the harbour froze.</p>',
  '<p>Nobody knew what Ann Example had seen on the quay that night.</p>',
  '<h2>By Ann Example</h2>',
  '<ul><li>3 May 2024</li></ul>',
  '<table><tr><td>2024</td></tr></table>',
  '<p>…</p>',
])('keeps a line of the story: %s', markup => {
  expect(judge(judgeByline, markup, { ...known, ...before })).toBeNull();
});
