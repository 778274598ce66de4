import { expect, test } from 'vitest';
import { judgeLabels } from '../../../../../src/core/extract/judges/judge-labels.ts';
import { judge } from './a-block.ts';

test.each([
  ['advertisement', '<p>Advertisement</p>'],
  ['advertisement', '<div>– Anzeige –</div>'],
  ['related', '<h3>Related articles:</h3>'],
  ['tags', '<p>Tags</p>'],
  ['share', '<p>Share</p>'],
  ['share', '<p><span>Share</span><span>Print</span></p>'],
])('takes a line that is a label, %s: %s', (reason, markup) => {
  expect(judge(judgeLabels, markup)).toBe(reason);
});

test.each([
  '<p>Advertisement of the year</p>',
  '<p>Share prices fell.</p>',
  '<ul><li>Print</li></ul>',
  '<table><tr><td>Tags</td></tr></table>',
  '<p><span>Share</span> and share alike</p>',
  `<p>${'Share '.repeat(60)}</p>`,
])('keeps a line that says more, or stands in a list: %s', markup => {
  expect(judge(judgeLabels, markup)).toBeNull();
});
