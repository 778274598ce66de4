import { expect, test } from 'vitest';
import { portraitMatcher } from '../../../../src/core/extract/portrait-matcher.ts';
import { aBody, find } from './a-page.ts';

const authors = [{ name: 'Jane Roe', role: null }];

test.each([
  ['<img alt="Jane Roe">', true],
  ['<figure><img alt="  Jane  roe "></figure>', true],
  ['<img alt="Jane Roe mugshot">', true],
  ['<img alt="Photo of Jane Roe">', true],
  ['<img class="avatar avatar-96" alt="">', true],
  ['<img src="https://secure.gravatar.com/avatar/1d53?s=192" alt="">', true],
  ['<div class="blog_author-image"><img alt=""></div>', true],
  ['<div class="authorAvatar"><a href="/roe"><img alt=""></a></div>', true],
  ['<div class="author-image"><img alt=""><p>The quay</p></div>', false],
  ['<div class="author-stories"><img alt=""></div>', false],
  ['<img alt="Jane Roe at the quay">', false],
  ['<img alt="">', false],
  ['<img alt="Jane Roe, Jane Roe and a boat">', false],
  ['<figure><img alt="Jane Roe"><figcaption>By Jane Roe, Basel</figcaption></figure>', true],
  ['<figure><img alt="Jane Roe"><figcaption>Roe on the quay</figcaption></figure>', false],
])('tells a portrait of an author by its description: %s', (markup, expected) => {
  expect(portraitMatcher(authors)(find(aBody(markup), 'img'))).toBe(expected);
});

test('takes nobody for the author of a page that names none', () => {
  expect(portraitMatcher([])(find(aBody('<img alt="Jane Roe">'), 'img'))).toBe(false);
});
