import { expect, test } from 'vitest';
import { headPanels } from '../../../../src/core/extract/head-panels.ts';
import { aPage, markupOf } from './a-page.ts';

const panel = '<div role="region" aria-labelledby="a"><p>Text</p></div>';

function head(body: string): string {
  const page = aPage(body);
  headPanels(page);
  return markupOf(page.body).replace(panel, '…');
}

test.each([
  ['<h2><button id="a">Wood</button></h2>', '<h2>Wood</h2>'],
  ['<button id="a" aria-expanded="false">Wood</button>', '<h3>Wood</h3>'],
  ['<div><a role="button" id="a">Wood</a></div>', '<div><h3>Wood</h3></div>'],
  ['<button><span id="a">Wood</span></button>', '<h3><span id="a">Wood</span></h3>'],
  ['<h4 id="a"><button>Wood</button></h4>', '<h4 id="a">Wood</h4>'],
  [
    '<button id="a"><span role="heading" aria-level="4">Wood</span> <i></i></button>',
    '<h4 aria-level="4">Wood</h4> <i></i>',
  ],
  [
    '<div role="heading" aria-level="5"><button id="a">Wood</button></div>',
    '<div role="heading" aria-level="5"><h5>Wood</h5></div>',
  ],
])('the button that names a panel is its heading: %s', (button, expected) => {
  expect(head(button + panel)).toBe(`${expected}…`);
});

test('a heading that is nothing but a button is a heading, and one with a button beside it keeps it', () => {
  expect(head('<h3><button><i></i>Wood</button></h3>')).toBe('<h3><i></i>Wood</h3>');
  for (const beside of [
    '<h3>Wood <i>or</i><button>Share</button></h3>',
    '<h3>Wood <button>Share</button></h3>',
  ])
    expect(head(beside)).toBe(beside);
});

test.each([
  ['a heading that opens nothing', '<h2 id="a">Wood</h2>'],
  ['a name that is not there', '<button id="b">Wood</button>'],
  ['a whole text', `<button id="a">${'wood '.repeat(50)}</button>`],
])('leaves %s', (_, before) => {
  expect(head(before + panel)).toBe(`${before}…`);
});

test('leaves a button that holds its own panel, and one inside of it', () => {
  const inside = '<div role="region" aria-labelledby="a"><button id="a">Close</button><p>Text</p></div>';
  expect(head(inside)).toBe(inside);
  const around = `<div role="button"><span id="a">Wood</span>${panel}</div>`;
  expect(head(around)).toBe(around.replace(panel, '…'));
});

test('a term that is a button is a term, and no heading in one', () => {
  const terms = (term: string) => `<dl><dt>${term}</dt><dd aria-labelledby="a"><p>Text</p></dd></dl>`;
  expect(head(terms('<button id="a">Wood</button>'))).toBe(terms('Wood'));
});
