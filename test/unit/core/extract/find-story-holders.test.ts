import { expect, test } from 'vitest';
import { findStoryHolders } from '../../../../src/core/extract/find-story-holders.ts';
import { aPage, find } from './a-page.ts';

function holders(body: string, headline: string | null): string[] {
  return [...findStoryHolders(aPage(body), headline)].map(each => each.id || each.localName).sort();
}

test('holds the headline and all around it', () => {
  expect(
    holders(
      '<div id="wrap"><h1 id="head">“Storm” floods</h1></div><div id="other"><h2>No</h2></div>',
      "'Storm' floods",
    ),
  ).toEqual(['body', 'head', 'wrap']);
});

test('holds the main part and the declared body, without any headline', () => {
  expect(holders('<main></main><div id="d" itemprop="articleBody"></div><p>x</p>', null)).toEqual([
    'body',
    'd',
    'main',
  ]);
});

test('holds, of two versions, the one that is shown', () => {
  expect(
    holders(
      '<div id="narrow" data-cc-hidden="display"><h1>Storm floods</h1></div><div id="wide"><h1 id="h">Storm floods</h1></div>',
      'Storm floods',
    ),
  ).toEqual(['body', 'h', 'wide']);
});

test('holds a story that is hidden as a whole', () => {
  expect(holders('<main data-cc-hidden="visibility"></main>', null)).toEqual(['body', 'main']);
});

test('holds nothing for a headline without letters', () => {
  expect(holders('<div><h1>…</h1></div>', '…')).toEqual(['body']);
});

test('always holds the body', () => {
  const page = aPage('');
  expect(findStoryHolders(page, 'Storm').has(find(page, 'body'))).toBe(true);
});
