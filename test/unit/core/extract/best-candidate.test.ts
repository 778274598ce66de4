import { expect, test } from 'vitest';
import { bestCandidate } from '../../../../src/core/extract/best-candidate.ts';

test.each([
  ['the widest of the useful', ['/s.jpg 320w, /m.jpg 800w, /l.jpg 1600w, /xl.jpg 4000w'], '/l.jpg'],
  ['the narrowest when all are too wide', ['/xl.jpg 3000w, /xxl.jpg 6000w'], '/xl.jpg'],
  ['a density over none', ['/one.jpg, /two.jpg 2x'], '/two.jpg'],
  ['the first of equals', ['/a.jpg 800w, /b.jpg 800w'], '/a.jpg'],
  ['the best of several sets', ['/s.jpg 320w', '/l.jpg 1200w'], '/l.jpg'],
  ['nothing from nothing', [], null],
  ['nothing from commas and spaces', [' , ,, \n ,'], null],
  ['nothing but data', ['data:image/gif;base64,R0lGOD 1x'], null],
])('takes %s', (_, sets, expected) => {
  expect(bestCandidate(sets)).toBe(expected);
});
