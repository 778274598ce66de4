import { expect, test } from 'vitest';
import { wordKey } from '../../../../src/core/metadata/text/compare-words.ts';
import { indexLabels } from '../../../../src/core/words/label-index.ts';

const index = indexLabels([
  { list: { en: ['Read also', 'Read'], ja: ['関連記事'], de: ['Mehr'] }, bit: 1 },
  { list: { en: ['in your inbox'], th: ['อ่านเพิ่มเติม'] }, bit: 2 },
]);
const begins = (line: string) => index.begins(wordKey(line));
const holds = (line: string) => index.holds(wordKey(line), wordKey(line).split(' '));

test('knows a line by the label that it begins with, as whole words', () => {
  for (const line of ['Read also: the storm', 'READ  ALSO', '» read this', 'Mehr', '関連記事一覧'])
    expect(begins(line), line).toBe(1);
  for (const line of ['Mehrere Boote', 'They read also', 'Reads also', '', '…'])
    expect(begins(line), line).toBe(0);
});

test('finds a label anywhere in a line', () => {
  expect(holds('Every morning in your inbox')).toBe(2);
  expect(holds('Read it in your inbox')).toBe(3);
  expect(holds('in your inboxes')).toBe(0);
});

test('needs no space around a script that has none', () => {
  expect(begins('อ่านเพิ่มเติมที่นี่')).toBe(2);
});
