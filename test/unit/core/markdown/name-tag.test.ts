import { expect, test } from 'vitest';
import { nameTags } from '../../../../src/core/markdown/name-tag.ts';

test('writes tags as note tools accept them', () => {
  expect(
    nameTags(['Public works', '#bridges', '2026', 'C++', 'U.S.', 'R&D', 'Zürich', 'می\u200cروم']),
  ).toEqual(['Public-works', 'bridges', '_2026', 'Cplusplus', 'US', 'R-D', 'Zürich', 'می\u200cروم']);
});

test('leaves out tags of which nothing is left, and tags said twice', () => {
  expect(nameTags(['#', ' - ', '', '\u200d', 'Port', 'port'])).toEqual(['Port']);
});
