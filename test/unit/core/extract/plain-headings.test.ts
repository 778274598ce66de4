import { expect, test } from 'vitest';
import { plainHeadings } from '../../../../src/core/extract/plain-headings.ts';
import { aBody, markupOf } from './a-page.ts';

function plain(markup: string): string {
  const body = aBody(markup);
  plainHeadings(body);
  return markupOf(body);
}

test.each([
  [
    'a heading in the button of a heading',
    '<h3><button><div><h2>The <i>quay</i></h2></div></button></h3><p>x</p>',
    '<h3>The <i>quay</i></h3><p>x</p>',
  ],
  [
    'a heading around more than another',
    '<h3><button>Part 2<h2>The quay</h2></button></h3>',
    '<div><button>Part 2<h2>The quay</h2></button></div>',
  ],
  [
    'a heading that is a picture',
    '<h2><img alt="The quay"></h2><p>x</p>',
    '<div><img alt="The quay"></div><p>x</p>',
  ],
  ['a heading of signs', '<p>x</p><h2>_ ∼ ***</h2><p>y</p>', '<p>x</p><hr><p>y</p>'],
  [
    'a link to the heading itself',
    '<h2 id="the-quay"><a href="https://e.example/a#the-quay">The quay</a></h2>',
    '<h2 id="the-quay">The quay</h2>',
  ],
  ['a link to a place that it names', '<h2><a id="a" href="#a">The quay</a></h2>', '<h2>The quay</h2>'],
  ['a link around the heading', '<a id="a" href="#a"><h2>The quay</h2></a>', '<h2>The quay</h2>'],
  [
    'a link that holds the name',
    '<h2><a href="#%C3%A9"><b id="é">Quay</b></a></h2>',
    '<h2><b id="é">Quay</b></h2>',
  ],
])('makes plain: %s', (_, markup, expected) => {
  expect(plain(markup)).toBe(expected);
});

test.each([
  '<h2>The quay</h2>',
  '<h2>2</h2>',
  '<h2>🌊</h2>',
  '<h2><img>…</h2>',
  '<h2 id="quay"><a href="https://e.example/a#mole">The mole</a></h2>',
  '<h2><a href="https://e.example/a">The mole</a></h2>',
])('leaves %s', markup => {
  expect(plain(markup)).toBe(markup);
});
