import { expect, test } from 'vitest';
import { marks } from '../../../../src/core/capture/marks.ts';
import { capture, openLivePage, reparse } from './open-live-page.ts';

/** The reasons written on the elements of a page that have an id. */
async function reasonsIn(body: string, style = ''): Promise<Record<string, string | null>> {
  const page = await openLivePage(`<!doctype html><style>${style}</style><body>${body}</body>`);
  const found = [...reparse(capture(page).html).querySelectorAll('[id]')];
  return Object.fromEntries(found.map(each => [each.id, each.getAttribute(marks.hidden)]));
}

test('marks what is not displayed, once, with its text kept', async () => {
  const page = await openLivePage(
    '<!doctype html><body><div hidden><p style="display: none">a</p></div><p class="gone">b</p></body>',
  );
  const style = page.createElement('style');
  style.append('.gone { display: none }');
  page.head.append(style);
  expect(reparse(capture(page).html).innerHTML).toBe(
    '<div hidden="" data-cc-hidden="display"><p>a</p></div><p class="gone" data-cc-hidden="display">b</p>',
  );
});

test('marks each element that is invisible itself, as its children may be seen again', async () => {
  expect(
    await reasonsIn(
      '<div id="a" style="visibility: hidden"><p id="b">x</p><p id="c" style="visibility: visible">y</p></div>' +
        '<img id="d" style="visibility: hidden" alt=""><img id="e" style="display: none" alt="">',
    ),
  ).toEqual({ a: 'visibility', b: 'visibility', c: null, d: null, e: 'display' });
});

test('marks text for screen readers alone, however it is hidden', async () => {
  expect(
    await reasonsIn(
      '<span id="clip">x</span><span id="clip-path">x</span><span id="circle">x</span><span id="small">x</span>' +
        '<p id="indent">x</p><p id="left">x</p><p id="seen">x</p><p id="over">x</p>',
      `#clip { position: absolute; clip: rect(1px, 1px, 1px, 1px) }
       #clip-path { position: absolute; clip-path: inset(50%) }
       #circle { position: fixed; clip-path: circle(0px at 50% 50%) }
       #small { position: absolute; width: 1px; height: 1px; overflow: hidden }
       #indent { text-indent: -9999px; overflow: hidden }
       #left { position: absolute; left: -9999px }
       #seen { position: absolute; left: 10px; top: 20px; overflow: hidden }
       #over { position: absolute; left: -2000px; width: 2500px }`,
    ),
  ).toEqual({
    clip: 'clipped',
    'clip-path': 'clipped',
    circle: 'clipped',
    small: 'clipped',
    indent: 'clipped',
    left: 'clipped',
    seen: null,
    over: null,
  });
});

test('marks what is collapsed to nothing, and no box that keeps its shape by padding', async () => {
  expect(
    await reasonsIn(
      '<div id="height">x</div><div id="most">x</div><div id="ratio"><p>x</p></div><div id="spill">x</div>' +
        '<span id="inline">x</span>',
      `#height { height: 0; overflow: hidden } #most { max-height: 0; overflow: hidden }
       #ratio { height: 0; padding-bottom: 56%; overflow: hidden } #spill { height: 0 }
       #inline { overflow: hidden }`,
    ),
  ).toEqual({ height: 'collapsed', most: 'collapsed', ratio: null, spill: null, inline: null });
});

test('does not mark what a reader sees later or can open', async () => {
  expect(
    await reasonsIn(
      '<p id="faded" style="opacity: 0">x</p><details id="closed"><summary id="title">x</summary><p id="inside">y</p>' +
        '</details><p id="found" hidden="until-found">z</p><p id="aria" aria-hidden="true">z</p>' +
        '<ruby id="ruby">a<rp id="rp">(</rp><rt id="rt">b</rt></ruby>',
    ),
  ).toEqual({
    faded: null,
    closed: null,
    title: null,
    inside: null,
    found: null,
    aria: null,
    ruby: null,
    rp: null,
    rt: null,
  });
});

test('marks the body when the whole page is hidden', async () => {
  const page = await openLivePage('<!doctype html><html style="display: none"><body><p>a</p></body>');
  expect(capture(page).html).toContain('<body data-cc-hidden="display"><p>a</p>');
});

test('does not take a page whose scrolling is locked for a collapsed one', async () => {
  const page = await openLivePage(
    '<!doctype html><body style="height: 0; overflow: hidden"><p id="a">a</p></body>',
  );
  expect(capture(page).html).not.toContain(marks.hidden);
});

test('lets no page forge the marks', async () => {
  const page = await openLivePage(
    '<!doctype html><body><p data-cc-hidden="display" DATA-CC-TAG="x">a</p><img data-cc-shown-src="x"></body>',
  );
  expect(reparse(capture(page).html).innerHTML).toBe('<p>a</p><img>');
});

test('goes by attributes where no window shows the document', () => {
  const page = new DOMParser().parseFromString(
    '<p hidden>a</p><p style="color: red; display : none">b</p><p hidden="until-found">c</p>' +
      '<div style="visibility:hidden">d<b>e</b><i style="visibility: visible">f</i></div><p>g</p>',
    'text/html',
  );
  expect(reparse(capture(page).html).innerHTML).toBe(
    '<p hidden="" data-cc-hidden="display">a</p><p data-cc-hidden="display">b</p><p hidden="until-found">c</p>' +
      '<div data-cc-hidden="visibility">d<b data-cc-hidden="visibility">e</b><i>f</i></div><p>g</p>',
  );
});
