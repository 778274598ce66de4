import { expect, test } from 'vitest';
import { marks } from '../../../../src/core/capture/marks.ts';
import { capture, openLivePage, reparse } from './open-live-page.ts';

// The test server's own icon: a picture that really has an http address.
const picture = new URL('/__vitest__/favicon.svg', location.href).href;

async function loaded(image: HTMLImageElement | null | undefined): Promise<void> {
  await image?.decode();
}

test('says which picture is shown, at what sizes, and keeps what a later step needs', async () => {
  const page = await openLivePage(
    `<!doctype html><body><picture><source srcset="${picture} 1x"><img src="x.jpg" data-src="y.jpg" width="40" ` +
      'height="30" alt="Boats"></picture></body>',
  );
  const image = page.querySelector('img');
  await loaded(image);
  const written = reparse(capture(page).html).querySelector('img');
  expect(written?.getAttribute(marks.shownSource)).toBe(picture);
  expect(written?.getAttribute(marks.naturalSize)).toBe(`${image?.naturalWidth}x${image?.naturalHeight}`);
  expect(written?.getAttribute(marks.renderedSize)).toBe('40x30');
  expect(written?.getAttribute('data-src')).toBe('y.jpg');
  expect(written?.parentElement?.querySelector('source')?.getAttribute('srcset')).toBe(`${picture} 1x`);
});

test('says nothing of a placeholder or of a picture that is not there', async () => {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  const page = await openLivePage(
    `<!doctype html><body><img src="${dot}" data-src="real.jpg"><img alt="none"><img src="http://[bad"></body>`,
  );
  await loaded(page.querySelector('img'));
  expect(reparse(capture(page).html).innerHTML).toBe(
    `<img src="${dot}" data-src="real.jpg"><img alt="none"><img src="http://[bad">`,
  );
});

test('leaves out pictures inlined at length', async () => {
  const page = await openLivePage('<!doctype html><body><img alt="a"></body>');
  page.querySelector('img')?.setAttribute('src', `data:image/png;base64,${'A'.repeat(65_536)}`);
  expect(reparse(capture(page).html).innerHTML).toBe('<img alt="a">');
});

test('keeps the pictures of a noscript, and nothing else of it', async () => {
  const page = await openLivePage(
    '<!doctype html><body><p>a</p><noscript><p>Turn on scripts <img src="b.jpg?x=1&amp;y=2" alt="c" ' +
      'onerror="x()" style="color: red"></p></noscript><p>d</p><noscript>none</noscript></body>',
  );
  expect(reparse(capture(page).html).innerHTML).toBe(
    '<p>a</p><noscript><img src="b.jpg?x=1&amp;y=2" alt="c"></noscript><p>d</p>',
  );
});

test('keeps a noscript whole where scripts are off, as a reader sees it', () => {
  const page = new DOMParser().parseFromString('<body><noscript><p>a</p></noscript>', 'text/html');
  expect(reparse(capture(page).html).innerHTML).toBe('<noscript><p>a</p></noscript>');
});

test("keeps a player's sources and leaves out what it says to old browsers", async () => {
  const page = await openLivePage(
    '<!doctype html><body><video poster="a.jpg" controls><source src="b.mp4"><track src="c.vtt">Update <b>now</b>' +
      '</video><audio src="d.mp3" controls>old</audio></body>',
  );
  expect(reparse(capture(page).html).innerHTML).toBe(
    '<video poster="a.jpg" controls=""><source src="b.mp4"><track src="c.vtt"></video><audio src="d.mp3" controls=""></audio>',
  );
});

test('keeps nothing of drawings, choices and typed text', async () => {
  const page = await openLivePage(
    '<!doctype html><body><svg role="img" aria-label="x"><title>x</title><text>y</text></svg><canvas>z</canvas>' +
      '<select><option>o</option></select><textarea>t</textarea><object data="x"><p>f</p></object>' +
      '<datalist><option>d</option></datalist><template><p>m</p></template><style>s</style>' +
      '<input type="search" name="q" value="typed" placeholder="p" id="i"><progress>50 %</progress></body>',
  );
  expect(reparse(capture(page).html).innerHTML).toBe('<input type="search">');
});

test('keeps the first 50 sources of a picture, and those of the next', async () => {
  const sources = '<source srcset="a.jpg">'.repeat(3_000);
  const page = await openLivePage(
    `<!doctype html><body><picture>${sources}<img alt="b"></picture>` +
      '<picture><source srcset="c.jpg"><img alt="d"></picture></body>',
  );
  const [first, second] = reparse(capture(page).html).querySelectorAll('picture');
  expect(first?.querySelectorAll('source').length).toBe(50);
  expect(first?.lastElementChild?.getAttribute('alt')).toBe('b');
  expect(second?.innerHTML).toBe('<source srcset="c.jpg"><img alt="d">');
});

test('says that a picture is shown as a dot, be it one or made one', async () => {
  const dot = 'data:image/svg+xml,';
  const page = await openLivePage(
    `<!doctype html><body><img class="small" src="${picture}" style="width: 1px; height: 1px"><img src="http://127.0.0.1:9/x.gif" ` +
      `style="width: 2px; height: 2px"><img src="http://127.0.0.1:9/y.gif"><img src="${dot}" width="1"></body>`,
  );
  await loaded(page.querySelector('img'));
  await Promise.all(
    [...page.images].map(
      image => image.complete || new Promise(done => image.addEventListener('error', done)),
    ),
  );
  const sizes = [...reparse(capture(page).html).querySelectorAll('img')].map(image =>
    image.getAttribute(marks.renderedSize),
  );
  expect(sizes.slice(0, 3)).toEqual(['1x1', '2x2', null]);
});

test.each([
  ['position: absolute; left: -9999px', 'clipped'],
  ['visibility: hidden', 'visibility'],
  ['opacity: 0', 'visibility'],
])('says that a picture with %s is not seen', async (style, reason) => {
  const page = await openLivePage(`<!doctype html><body><img src="${picture}" style="${style}"></body>`);
  await loaded(page.querySelector('img'));
  const written = reparse(capture(page).html).querySelector('img');
  expect(written?.getAttribute(marks.hidden)).toBe(reason);
});

test.each([
  '<img src="PICTURE" data-src="PICTURE" style="opacity: 0">',
  '<img src="PICTURE" x-lazy-src="PICTURE" style="opacity: 0">',
  '<img src="PICTURE" loading="lazy" style="visibility: hidden">',
  '<div style="visibility: hidden"><img src="PICTURE"></div>',
  '<div style="opacity: 0"><img src="PICTURE"></div>',
])('takes no picture for hidden that waits for its time: %s', async markup => {
  const page = await openLivePage(`<!doctype html><body>${markup.replaceAll('PICTURE', picture)}</body>`);
  await loaded(page.querySelector('img'));
  expect(reparse(capture(page).html).querySelector('img')?.hasAttribute(marks.hidden)).toBe(false);
});
