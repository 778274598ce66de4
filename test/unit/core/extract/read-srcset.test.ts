import { expect, test } from 'vitest';
import { readSrcset } from '../../../../src/core/extract/read-srcset.ts';

test('keeps the commas that are a part of the address', () => {
  expect(readSrcset('/w_300,h_200/a.jpg 300w, /w_600,h_400/a.jpg 600w')).toEqual([
    { address: '/w_300,h_200/a.jpg', width: 300 },
    { address: '/w_600,h_400/a.jpg', width: 600 },
  ]);
});

test('needs no space after the comma that ends a descriptor', () => {
  expect(readSrcset('/a.jpg 300w,/b.jpg 600w')).toEqual([
    { address: '/a.jpg', width: 300 },
    { address: '/b.jpg', width: 600 },
  ]);
});

test('ends an address without a descriptor at its comma', () => {
  expect(readSrcset('/a.jpg, /b.jpg').map(({ address }) => address)).toEqual(['/a.jpg', '/b.jpg']);
});

test('reads the width beside a height', () => {
  expect(readSrcset('/a.jpg 300w 200h')).toEqual([{ address: '/a.jpg', width: 300 }]);
});

test('does not take a broken descriptor for a width', () => {
  expect(readSrcset('/a.jpg -5w, /b.jpg 1e9w, /c.jpg w').map(({ width }) => width)).toEqual([600, 600, 600]);
});

test.each([
  ['commas', ','.repeat(200_000)],
  ['spaces', ' '.repeat(200_000)],
  ['commas and spaces', ' ,'.repeat(100_000)],
  ['commas before words', `${','.repeat(19_000)} x x x`],
  ['one endless address', `${'a,'.repeat(100_000)}`],
])('comes to an end on a set of %s', (_, set) => {
  expect(readSrcset(set).length).toBeLessThan(2);
});
