import { expect, test } from 'vitest';
import { findShareBars } from '../../../../src/core/extract/find-share-bars.ts';
import { measureText } from '../../../../src/core/extract/measure-text.ts';
import { aBody, prose, repeat } from './a-page.ts';

function bars(markup: string): string[] {
  const body = aBody(`${prose('Before')}${prose('Before')}${markup}`);
  return [...findShareBars(body, measureText(body))].map(each => each.id || each.localName);
}
const links = [
  '<a href="https://www.facebook.com/sharer?u=x">F</a>',
  '<a href="https://wa.me/?text=x">W</a>',
  '<a href="mailto:?subject=x">M</a>',
].join('');

test('finds a row of links that share the page, and what holds nothing else', () => {
  expect(bars(`<div id="outer"><ul id="bar">${links}</ul></div>`).sort()).toEqual(['bar', 'outer']);
});

test('takes a link to a profile for none that shares', () => {
  const profiles = '<a href="https://www.facebook.com/paper">F</a><a href="https://x.com/paper">X</a>';
  expect(bars(`<div>${profiles}</div>`)).toEqual([]);
});

test('leaves a text with such links in it', () => {
  expect(bars(`<div>${prose('Long')}${prose('Longer')}${links}</div>`)).toEqual([]);
});

test('leaves a box with many links', () => {
  expect(bars(`<div>${repeat(30, index => `<a href="/${index}">x</a>`)}${links}</div>`)).toEqual([]);
});
