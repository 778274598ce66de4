import { expect, test } from 'vitest';
import { marks } from '../../../../src/core/capture/marks.ts';
import { capture, openLivePage, reparse } from './open-live-page.ts';

/** The marks written on the elements of a page that have an id. */
async function marksIn(body: string, style: string): Promise<Record<string, string | null>> {
  const page = await openLivePage(`<!doctype html><style>${style}</style><body>${body}</body>`);
  const found = [...reparse(capture(page).html).querySelectorAll('[id]')];
  return Object.fromEntries(found.map(each => [each.id, each.getAttribute(marks.apart)]));
}

test('marks parts of a line that are shown on lines of their own, and those in a row of boxes', async () => {
  const body =
    '<p><span id="a">x</span><a id="b">x</a><em id="c">x</em></p>' +
    '<p class="row"><span id="d">x</span></p><div id="e" class="row"><b id="f">x</b></div>';
  const style = '#a { display: block } #b { display: table } .row { display: flex }';
  expect(await marksIn(body, style)).toEqual({
    a: 'line',
    b: 'line',
    c: null,
    d: 'item',
    e: null,
    f: 'item',
  });
});

test('marks no large first letter, nothing in a line, positioned or unseen', async () => {
  const body = '<p><span id="a">T</span>he <i id="b">quay</i><b id="c">x</b><u id="d">y</u></p>';
  const style =
    '#a { float: left } #b { display: inline-block } #c { position: absolute } #d { display: none }';
  expect(await marksIn(body, style)).toEqual({ a: null, b: null, c: null, d: null });
});

test('believes no mark that the page carries itself', async () => {
  expect(await marksIn('<p><span id="a" data-cc-apart="line">x</span></p>', '')).toEqual({ a: null });
});
