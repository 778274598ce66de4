import { expect, test } from 'vitest';
import { dropSpoken } from '../../../../src/core/extract/drop-spoken.ts';
import { aLog, aPage, repeat } from './a-page.ts';

function drop(body: string): string {
  const page = aPage(body);
  dropSpoken(page, aLog().log);
  return page.body.textContent ?? '';
}

test.each([
  'sr-only',
  'visually-hidden',
  'VisuallyHidden',
  'screen-reader-text',
  'u-hiddenVisually h-offscreen',
])('takes out words that are only spoken, called %s', name => {
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
