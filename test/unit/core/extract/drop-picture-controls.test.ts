import { expect, test } from 'vitest';
import { resolvePictures } from '../../../../src/core/extract/resolve-pictures.ts';
import { aPage, pageUrl } from './a-page.ts';

const host = 'https://www.harbourpost.example';

function sources(body: string): (string | null)[] {
  const page = aPage(body);
  resolvePictures(page, pageUrl);
  return [...page.querySelectorAll('img')].map(each => each.getAttribute('src'));
}

const photo = '<img src="/quay.jpg">';

test.each([
  ['is drawn', '<span><picture><img src="/zoom-in.svg" alt="Enlarge"></picture></span>'],
  ['is as small as a button', '<span><img src="/zoom.png" width="64" height="64"></span>'],
  ['was shown as small as a button', '<img src="/zoom.png" data-cc-rendered-size="50x50">'],
])('takes the sign off a picture that %s', (_, sign) => {
  expect(sources(`<figure><a href="#focus">${photo}${sign}</a></figure>`)).toEqual([`${host}/quay.jpg`]);
  expect(sources(`<figure><a href="#focus">${photo}</a>${sign}</figure>`)).toEqual([`${host}/quay.jpg`]);
  expect(sources(`<a href="/quay">${photo}${sign}</a>`)).toEqual([`${host}/quay.jpg`]);
});

test('leaves a drawing that is the picture', () => {
  const drawing = '<img src="/tide.svg">';
  expect(sources(`<figure>${drawing}<figcaption>The tide.</figcaption></figure>`)).toHaveLength(1);
  expect(sources(`<figure>${drawing}</figure><figure>${photo}</figure>`)).toHaveLength(2);
  expect(sources(`<figure>${drawing}${drawing}</figure>`)).toHaveLength(2);
});

test('leaves a drawing beside a photo that is known to be large', () => {
  const drawing = '<img src="/tide.svg" width="800" height="600">';
  expect(sources(`<figure>${photo}${drawing}</figure>`)).toHaveLength(2);
});
