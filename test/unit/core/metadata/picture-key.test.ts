import { expect, test } from 'vitest';
import { pictureKey } from '../../../../src/core/metadata/pictures/picture-key.ts';

const host = 'https://pictures.example';
const keysOf = (...paths: string[]) => new Set(paths.map(path => pictureKey(host + path))).size;

test.each([
  ['its ending', '/storm-night.jpg', '/storm-night.webp'],
  ['an ending upon its ending', '/storm-night.jpg', '/storm-night.jpeg.webp'],
  ['a size in its name', '/storm-night.jpg', '/storm-night-1024x683.jpg'],
  ['a folder that is a size', '/4711/large/original.jpg', '/4711/1200x630/original.jpg'],
  ['a folder of filters', '/storm/filters:quality(90)/original.jpg', '/storm/original.jpg'],
])('knows a picture again in spite of %s', (_, one, other) => {
  expect(keysOf(one, other)).toBe(1);
});

test.each([
  ['original', '/quay/original.jpg', '/boats/original.jpg'],
  ['image-asset', '/4711abcd/image-asset.jpeg', '/0815abcd/image-asset.jpeg'],
  ['3-formatOriginal', '/25777/3-formatOriginal.jpg', '/25778/3-formatOriginal.jpg'],
  ['thumbnail01', '/quay/thumbnail01.jpg', '/boats/thumbnail01.jpg'],
  ['hqdefault', '/vi/aB3xY/hqdefault.jpg', '/vi/zQ9wV/hqdefault.jpg'],
])('tells two pictures apart that are both called %s', (_, one, other) => {
  expect(keysOf(one, other)).toBe(2);
});

test('tells the pictures of one folder apart by their numbers', () => {
  expect(keysOf('/quay/1.jpg', '/quay/2.jpg', '/quay/image-0001.jpg', '/quay/image-0002.jpg')).toBe(4);
  expect(keysOf('/2024/05/a.jpg', '/2024/06/a.jpg')).toBe(2);
});

test('knows no picture by an address that is none or has no name', () => {
  expect(pictureKey('quay.jpg')).toBeNull();
  expect(pictureKey(`${host}/original.jpg`)).toBeNull();
});
