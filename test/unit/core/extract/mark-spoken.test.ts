import { expect, test } from 'vitest';
import { markSpoken } from '../../../../src/core/extract/mark-spoken.ts';
import { aPage, repeat } from './a-page.ts';

/** What is left of a page's words without those that are marked. */
function drop(body: string): string {
  const page = aPage(body);
  markSpoken(page);
  for (const element of page.querySelectorAll('[data-cc-hidden=clipped]')) element.remove();
  return page.body.textContent ?? '';
}

test.each([
  'sr-only',
  'visually-hidden',
  'VisuallyHidden',
  'screen-reader-text',
  'u-hiddenVisually h-offscreen',
])('marks words that are only spoken, called %s', name => {
  expect(drop(`<p>Read <a href="/x">this<span class="${name}"> (opens a window)</span></a>.</p>`)).toBe(
    'Read this.',
  );
});

test.each([
  ['a first heading', '<h1 class="sr-only">Storm</h1>'],
  ['what is shown on wide windows', '<span class="sr-only md:not-sr-only">Storm</span>'],
  ['what is shown when it has the focus', '<a class="sr-only sr-only-focusable">Storm</a>'],
  ['a box of the story', '<div class="visually-hidden-until-ready"><p>Storm</p></div>'],
  ['a sign that parts two words', '<h2>Coast<span class="sr-only">: </span>Storm</h2>'],
  ['a long text', `<div class="sr-only">${repeat(40, () => 'Storm ')}</div>`],
])('keeps %s', (_, body) => {
  expect(drop(body)).toContain('Storm');
});
