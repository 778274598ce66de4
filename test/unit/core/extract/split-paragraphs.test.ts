import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../../src/core/extract/split-paragraphs.ts';
import { aBody, markupOf, repeat } from './a-page.ts';

function split(markup: string): string {
  const body = aBody(markup);
  splitParagraphs(body);
  return markupOf(body);
}
const prose = (first: string) =>
  `${first} rose at dawn, and within the hour the quay was gone, the boats with it and most of the sea wall, too.`;
const [water, wind] = [prose('The water'), prose('The wind')];

test('parts a paragraph at two breaks in a row, and takes them out', () => {
  expect(split('<p>One<br><br>two<br> <br>three</p>')).toBe('<p>One</p><p>two </p><p>three</p>');
});

test('parts it where the breaks stand in emphasis, which goes on behind them', () => {
  expect(split('<p><b>One<br></b><br>two</p>')).toBe('<p><b>One</b></p><p>two</p>');
  expect(split('<p class="x">One <i>is<br><br>two</i></p>')).toBe(
    '<p class="x">One <i>is</i></p><p class="x"><i>two</i></p>',
  );
});

test('parts lines of prose at each break, and the short headings between them', () => {
  expect(split(`<p>${water}<br>A heading<br>${wind}</p>`)).toBe(
    `<p>${water}</p><p>A heading</p><p>${wind}</p>`,
  );
});

test.each([
  ['verse', '<p>The water rose,<br>the quay was gone,<br>and so were we.</p>'],
  ['a question and its answer', `<p><b>Was it cold?</b><br>${water}</p>`],
  ['an address', '<p>Harbour Office<br>2 Quay Street<br>Tilling</p>'],
  ['prose with a break at its end', `<p>${water}<br></p>`],
  ['a caption under its picture', '<p><img><br>The quay.</p>'],
  ['preformatted lines', '<pre><p>one<br><br>two</p></pre>'],
  ['an empty paragraph', '<p><br><br></p>'],
])('leaves %s together', (_, markup) => {
  expect(split(markup)).toBe(markup);
});

test('takes thousands of breaks', () => {
  const body = aBody(`<p>${repeat(4000, index => `Line ${index}<br><br>`)}</p>`);
  splitParagraphs(body);
  expect(body.childElementCount).toBe(4000);
});
