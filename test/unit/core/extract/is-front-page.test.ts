import { expect, test } from 'vitest';
import { isFrontPage } from '../../../../src/core/extract/is-front-page.ts';
import { aPage } from './a-page.ts';

const isFront = (url: string, head = '') => isFrontPage({ page: aPage('', head), url, baseUrl: url });

test.each([
  'https://post.example/',
  'https://post.example',
  'https://post.example/index.php',
  'https://post.example/home/',
])('knows the root of a site: %s', url => {
  expect(isFront(url)).toBe(true);
});

test.each([
  'https://post.example/?p=12',
  'https://post.example/index.php?id=12',
  'https://post.example/news/',
  'https://post.example/homecoming',
  'no address',
])('takes another address for none: %s', url => {
  expect(isFront(url)).toBe(false);
});

test('believes a page that names another address as its own', () => {
  expect(isFront('https://post.example/', '<link rel="canonical" href="/2025/storm">')).toBe(false);
  expect(isFront('https://post.example/', '<link rel="canonical" href="https://post.example/">')).toBe(true);
});
