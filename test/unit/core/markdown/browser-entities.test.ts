import { expect, test } from 'vitest';
import { decodeHTMLStrict } from '../../../../src/core/markdown/browser-entities.ts';

test.each([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&copy;', '©'],
  ['&nbsp;', '\u00a0'],
  ['&NewLine;', '\n'],
  ['&Tab;', '\t'],
  ['&semi;', ';'],
  ['&ouml;', 'ö'],
  ['&CounterClockwiseContourIntegral;', '∳'],
  ['&ngE;', '≧̸'],
])('knows the character of %s', (reference, character) => {
  expect(decodeHTMLStrict(reference)).toBe(character);
  expect(decodeHTMLStrict(reference)).toBe(character);
});

test.each(['&notit;', '&nothing;', '&COPYx;', '&lt', '&;'])(
  'leaves %s as it is, which names nothing',
  reference => {
    expect(decodeHTMLStrict(reference)).toBe(reference);
  },
);
