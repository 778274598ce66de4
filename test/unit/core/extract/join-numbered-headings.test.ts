import { expect, test } from 'vitest';
import { joinNumberedHeadings } from '../../../../src/core/extract/join-numbered-headings.ts';
import { aPage, markupOf } from './a-page.ts';

function join(body: string): string {
  const page = aPage(body);
  joinNumberedHeadings(page);
  return markupOf(page.body);
}

test.each([
  ['<h3><ol><li>The <b>wall</b></li></ol></h3>', '<h3>1. The <b>wall</b></h3>'],
  ['<h3><ol start="2"><li>The wall</li></ol></h3>', '<h3>2. The wall</h3>'],
  ['<h3> <ul><li>The wall</li></ul> </h3>', '<h3> The wall </h3>'],
])('takes the list out of its heading: %s', (body, expected) => {
  expect(join(body)).toBe(expected);
});

test.each([
  '<h3>Storm<ul><li>The wall</li></ul></h3>',
  '<h3><ol><li>The wall</li><li>The quay</li></ol></h3>',
  '<h3>Storm</h3><ol><li>The wall</li></ol>',
])('leaves %s', body => {
  expect(join(body)).toBe(body);
});
