import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/core/extract/extract-article.ts';
import { showSeparators } from '../../../../src/core/extract/show-separators.ts';
import { untraced } from '../../../../src/core/extract/trace.ts';
import { aCapture, aPage, markupOf, prose, repeat } from './a-page.ts';

function show(markup: string): string {
  const page = aPage(markup);
  showSeparators(page);
  return markupOf(page.body);
}
const clipped = (words: string) => `<span data-cc-hidden="clipped">${words}</span>`;

test('shows a clipped sign that parts two words', () => {
  expect(show(`<h2><span>Coast${clipped(': ')}</span>Storm</h2>`)).toBe(
    '<h2><span>Coast<span>: </span></span>Storm</h2>',
  );
});

test.each(['Advertisement', '(opens a window)', '', ' '])('leaves clipped words clipped: “%s”', words => {
  expect(show(`<p>x ${clipped(words)}</p>`)).toBe(`<p>x ${clipped(words)}</p>`);
});

test('parts a kicker in a heading of the story from its words', () => {
  const body = `<main><h1>Storm floods the harbour</h1>${repeat(3, index => prose(`One ${index}`))}<h2><span>Coast${clipped(': ')}</span>What comes next</h2>${repeat(3, index => prose(`Two ${index}`))}</main>`;
  const article = extractArticle(aCapture(`<!doctype html><body>${body}</body>`), untraced);
  expect(article.body.replace(/<[^>]+>/g, '')).toContain('Coast: What comes next');
});
