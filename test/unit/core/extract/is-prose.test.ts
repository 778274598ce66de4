import { expect, test } from 'vitest';
import { isProse, weighLine } from '../../../../src/core/extract/is-prose.ts';

test.each([
  'The harbour master walked the quay before dawn, counting boats.',
  'A line without an end that nevertheless goes on for so long that nobody would call it a label',
  'He said: “We counted them twice, and then again.”',
  '港は夜明け前に静かで、人の姿だけがあった。',
])('knows a sentence: %s', line => {
  expect(isProse(line)).toBe(true);
});

test.each(['Read more.', 'Harbour, weather, tides and the times of all the ferries', '地域のニュース', ''])(
  'takes a label for none: %s',
  line => {
    expect(isProse(line)).toBe(false);
  },
);

test('weighs a character of a script without spaces as more than one', () => {
  expect(weighLine('港')).toBeGreaterThan(weighLine('h'));
  expect(weighLine('port')).toBe(4);
});
