import { expect, test } from 'vitest';
import { adoptCaptionLine } from '../../../../src/core/extract/adopt-caption-line.ts';
import { measureText } from '../../../../src/core/extract/measure-text.ts';
import { aPage, find, markupOf } from './a-page.ts';

function adopt(body: string): string {
  const page = aPage(body);
  adoptCaptionLine(find(page, 'img'), page, measureText(page.body));
  return markupOf(page.body);
}

const described = '<img alt="Boats lie on their sides at low tide">';

test('adopts a line that repeats the description', () => {
  expect(adopt(`<span>${described}</span><p>Boats lie on their sides at low tide</p><p>x</p>`)).toContain(
    '<figcaption>Boats lie on their sides at low tide</figcaption>',
  );
});

test.each([
  ['a line with a link', `${described}<p>Boats lie on their sides at low <a href="/">tide</a></p>`],
  ['a description of a word', '<img alt="Boats"><p>Boats</p><p>x</p>'],
  ['a picture in a list', `<ul><li>${described}<p>Boats lie on their sides at low tide</p></li></ul>`],
  ['a box with more words', `<div>${described}<p>One</p> and more</div>`],
  ['a heading', `<div>${described}<h3>One</h3></div>`],
  ['an empty line', `<div>${described}<p></p></div>`],
  ['nothing after it', described],
])('leaves %s', (_, body) => {
  expect(adopt(body)).toBe(body);
});
