import { expect, test } from 'vitest';
import { describePicture } from '../../../../src/core/extract/describe-picture.ts';
import { aPage, find } from './a-page.ts';

const describeFirst = (markup: string, stated: Parameters<typeof describePicture>[1] = null) =>
  describePicture(find(aPage(markup), 'img'), stated);
const stated = { src: '/s.jpg', alt: 'stated', caption: 'stated', credit: 'stated', width: 9, height: 9 };

test('reads a picture with the caption and credit of its figure, and leaves the page as it is', () => {
  const page = aPage(
    '<figure><img src="/a.jpg" alt=" Quay " width="800" height="600"><figcaption>The quay <cite>Ann</cite></figcaption></figure>',
  );
  const before = page.body.innerHTML;
  expect(describePicture(find(page, 'img'), null)).toEqual({
    src: '/a.jpg',
    alt: 'Quay',
    caption: 'The quay',
    credit: 'Ann',
    width: 800,
    height: 600,
  });
  expect(page.body.innerHTML).toBe(before);
});

test('says null for what is not there', () => {
  expect(describeFirst('<img src="/a.jpg" alt="" width="0" height="50%">')).toEqual({
    src: '/a.jpg',
    alt: null,
    caption: null,
    credit: null,
    width: null,
    height: null,
  });
});

test('fills what the page leaves open with what it states', () => {
  expect(describeFirst('<figure><img src="/a.jpg"><figcaption>Own</figcaption></figure>', stated)).toEqual({
    ...stated,
    src: '/a.jpg',
    caption: 'Own',
  });
});
