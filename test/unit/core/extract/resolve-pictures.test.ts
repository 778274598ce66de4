import { expect, test } from 'vitest';
import { resolvePictures } from '../../../../src/core/extract/resolve-pictures.ts';
import { aPage, find, markupOf, pageUrl, repeat } from './a-page.ts';

function resolve(body: string): Document {
  const page = aPage(body);
  resolvePictures(page, pageUrl);
  return page;
}
const sources = (body: string) =>
  [...resolve(body).querySelectorAll('img')].map(each => each.getAttribute('src'));
const host = 'https://www.harbourpost.example';

test('believes what the live page showed before all else', () => {
  const shown = `data-cc-shown-src="${host}/shown.jpg" data-cc-natural-size="800x600"`;
  expect(sources(`<img ${shown} src="/own.jpg" srcset="/wide.jpg 1600w" data-src="/lazy.jpg">`)).toEqual([
    `${host}/shown.jpg`,
  ]);
});

test('does not believe a small preview that was shown while the picture loads', () => {
  const shown = `data-cc-shown-src="${host}/blur.jpg" data-cc-natural-size="60x40"`;
  expect(sources(`<img ${shown} src="/blur.jpg" data-src="/real.jpg">`)).toEqual([`${host}/real.jpg`]);
});

test.each(['data-src', 'data-original', 'data-lazy-src', 'data-srcset', 'data-lazy-srcset', 'srcset'])(
  'finds the real address in %s',
  name => {
    expect(sources(`<img src="data:image/gif;base64,R0lGOD" ${name}="/real.jpg">`)).toEqual([
      `${host}/real.jpg`,
    ]);
  },
);

test.each([
  ['named as a source', 'x-lazy-src="/real.jpg"'],
  ['named as an address', 'data-img-url="/real.jpg"'],
  ['named as a set of sources', 'x-lazy-srcset="/small.jpg 300w, /real.jpg 900w"'],
  ['the largest of several', 'data-sm="/small.jpg" data-lg="/real.jpg" data-md="/middle.jpg"'],
])('finds the address that an unknown loader keeps, %s', (_, attributes) => {
  expect(sources(`<img src="/lazyloading-placeholder.png" ${attributes}>`)).toEqual([`${host}/real.jpg`]);
  expect(sources(`<img src="data:image/gif;base64,R0lGOD" ${attributes}>`)).toEqual([`${host}/real.jpg`]);
});

test.each([
  ['a page', 'data-url="/quay"'],
  ['a name', 'data-lg="large"'],
  ['a first impression', 'data-blur-src="/blur.jpg"'],
  ['another picture', 'data-logo-src="/logo.png"'],
])('takes %s for no picture that is loaded late', (_, attribute) => {
  expect(sources(`<img src="/blank.gif" ${attribute}>`)).toEqual([]);
});

test('takes what turns while a page loads for no picture', () => {
  expect(sources('<img src="/x-ajax-loader.gif"><img src="/loading.svg"><img src="/spinner-2.gif">')).toEqual(
    [],
  );
  expect(sources('<img src="/wheel-loader.jpg"><img src="/unloading.gif">')).toHaveLength(2);
});

test('takes sides of sixteen and nine for the shape of a picture, and not for its size', () => {
  const [picture] = resolve('<img src="/own.jpg" width="16" height="9">').querySelectorAll('img');
  expect(picture?.getAttribute('src')).toBe(`${host}/own.jpg`);
  expect(picture?.hasAttribute('width')).toBe(false);
  expect(
    sources('<img src="/own.jpg" width="3" height="2"><img src="/dot.gif" width="1" height="1">'),
  ).toEqual([`${host}/own.jpg`]);
});

test.each(['{"a":1}', 'javascript:alert(1)', 'boat', ''])(
  'takes %j in a lazy attribute for no address',
  value => {
    expect(sources(`<img src="/own.jpg" data-src='${value}'>`)).toEqual([`${host}/own.jpg`]);
  },
);

test('takes the real picture of one that holds its place with a dot from the web', () => {
  const dot = `src="/dot.gif" data-cc-dot-src="${host}/dot.gif"`;
  expect(sources(`<img ${dot} data-src="/real.jpg">`)).toEqual([`${host}/real.jpg`]);
});

test('takes no address from an attribute that may mean anything', () => {
  expect(
    sources('<img src="/own.jpg" data-url="/other.jpg" data-x="/other.jpg" title="/other.jpg">'),
  ).toEqual([`${host}/own.jpg`]);
});

test('takes a name and a password out of the address of a picture that was shown', () => {
  const shown = 'data-cc-shown-src="https://me:secret@p.example/a.jpg" data-cc-natural-size="800x600"';
  expect(sources(`<img ${shown}>`)).toEqual(['https://p.example/a.jpg']);
});

test('reads addresses with commas out of a list', () => {
  expect(sources('<img srcset="/w_400,h_300/a.jpg 400w, /w_900,h_600/a.jpg 900w">')).toEqual([
    `${host}/w_900,h_600/a.jpg`,
  ]);
});

test('takes the sources of a picture for its one image, and leaves the image alone', () => {
  const page = resolve(`<picture><source srcset="/wide.jpg 1600w"><source data-srcset="/small.jpg 400w">
    <img src="/own.jpg" loading="lazy" sizes="9px"><img src="/second.jpg"></picture>`);
  expect(page.querySelector('picture, source')).toBeNull();
  expect(markupOf(page.body)).toBe(`<img src="${host}/wide.jpg"><img src="${host}/second.jpg">`);
});

test('puts the picture of a noscript in the place of its placeholder', () => {
  expect(
    sources('<p><img src="data:image/gif;base64,R0lGOD"></p><noscript><img src="/real.jpg"></noscript>'),
  ).toEqual([`${host}/real.jpg`]);
  expect(sources('<noscript><img src="/real.jpg"></noscript>')).toEqual([`${host}/real.jpg`]);
});

test('does not show a picture twice that is shown and stands in a noscript too', () => {
  const shown = `data-cc-shown-src="${host}/a.jpg" data-cc-natural-size="800x600"`;
  expect(sources(`<img ${shown} src="/a.jpg"><noscript><img src="/b.jpg"></noscript>`)).toEqual([
    `${host}/a.jpg`,
  ]);
});

test.each([
  '<img>',
  '<img src="">',
  '<img src="/assets/blank.gif">',
  '<img src="data:image/png;base64,AAAA">',
  '<img src="/pixel.gif" width="1" height="1">',
  '<img src="/icon.png" data-cc-natural-size="32x32">',
  '<img src="/count.gif" width="1">',
  '<img src="/count.gif" height="2px">',
  '<img src="/count.gif" width=" 01 " height="300">',
  '<img src="/boat.jpg" data-cc-shown-src="https://www.harbourpost.example/boat.jpg" data-cc-natural-size="800x600" data-cc-rendered-size="1x1">',
  '<img src="/count.gif" data-cc-rendered-size="1x1">',
  '<img src="/count.gif" data-cc-dot-src="https://www.harbourpost.example/count.gif">',
  '<img srcset="/count.gif 1x" data-cc-dot-src="https://www.harbourpost.example/count.gif">',
  '<img src="javascript:alert(1)">',
  '<img src="https://[half">',
])('takes out a picture that shows nothing: %s', markup => {
  expect(sources(markup)).toEqual([]);
});

test('keeps a picture that is narrow on one side only, and one of unknown size', () => {
  expect(sources('<img src="/chart.png" width="600" height="40"><img src="/boat.jpg">')).toHaveLength(2);
});

test('writes the true size, and none when the page says none that is one', () => {
  const shown = `data-cc-shown-src="${host}/a.jpg" data-cc-natural-size="800x600"`;
  const page = resolve(`<img ${shown} src="/a.jpg" width="80" height="60"><img src="/b.jpg" width="100%">`);
  const [first, second] = page.querySelectorAll('img');
  expect([first?.getAttribute('width'), first?.getAttribute('height')]).toEqual(['800', '600']);
  expect(second?.hasAttribute('width')).toBe(false);
});

test('resolves the address of a picture from a frame against the frame', () => {
  const page = resolve(
    '<div data-cc-frame-base="https://inner.example/"><img data-src="/a.jpg" src="data:,"></div>',
  );
  expect(find(page, 'img').getAttribute('src')).toBe('https://inner.example/a.jpg');
});

test('takes a picture of thousands of sources and images', () => {
  const inside = repeat(
    3000,
    index => `<source srcset="/s${index}.jpg ${index}w"><img src="/i${index}.jpg">`,
  );
  const found = sources(`<picture>${inside}</picture>`);
  expect(found).toHaveLength(3000);
  expect(found[0]).toBe(`${host}/s2000.jpg`);
});
