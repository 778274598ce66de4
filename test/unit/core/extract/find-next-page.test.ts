import { expect, test } from 'vitest';
import { findNextPage } from '../../../../src/core/extract/find-next-page.ts';
import { aPage } from './a-page.ts';

const find = (url: string, next: string, place: 'head' | 'nav' = 'head') =>
  place === 'head'
    ? findNextPage(aPage('', `<link rel="next" href="${next}">`), url)
    : findNextPage(aPage(`<nav><a href="${next}">2</a></nav>`), url);

test.each([
  ['https://post.example/storm', 'https://post.example/storm/2'],
  ['https://post.example/storm/', '/storm/page/2/'],
  ['https://post.example/storm.html', '/storm-2.html'],
  ['https://post.example/storm?page=2', '?page=3'],
  ['https://post.example/storm/seite-2', '/storm/seite-3'],
])('finds that %s goes on at %s', (url, next) => {
  expect(find(url, next)).toBe(new URL(next, url).href);
  expect(find(url, next, 'nav')).toBe(new URL(next, url).href);
});

test.each([
  ['the next story', 'https://post.example/storm', '/flood'],
  ['a page that is not the next', 'https://post.example/storm', '/storm/7'],
  ['another site', 'https://post.example/storm', 'https://other.example/storm/2'],
  ['a year', 'https://post.example/storm', '/storm/2024'],
  ['no web page', 'https://post.example/storm', 'javascript:next()'],
  ['a broken address', 'https://post.example/storm', 'http://['],
])('does not take %s for it', (_, url, next) => {
  expect(find(url, next)).toBeNull();
});

test('finds nothing for a page without an address of the web', () => {
  expect(find('file:///storm.html', 'storm-2.html')).toBeNull();
  expect(find('not an address', '/2')).toBeNull();
});
