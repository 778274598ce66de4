import { expect, test } from 'vitest';
import { anywhereMatcher, lineStartMatcher } from '../../../../src/core/words/label-matcher.ts';

const list = { en: ['Read also', "Don't miss", 'More (all)'], ja: ['関連記事'], de: ['Mehr'] };

test('knows a line that begins with a label as whole words', () => {
  const starts = lineStartMatcher(list);
  for (const line of ['Read also: the storm', '» read  also | x', 'Mehr', 'Don’t miss this']) {
    expect(starts(line), line).toBe(true);
  }
  for (const line of ['Mehrere Boote', 'They read also', 'Reads also', ''])
    expect(starts(line), line).toBe(false);
});

test('finds a phrase anywhere, its signs taken as they are', () => {
  const holds = anywhereMatcher(list);
  expect(holds('and more (all) of it')).toBe(true);
  expect(holds('and more all of it')).toBe(false);
});
