import { expect, test } from 'vitest';
import type { Picture } from '../../../../src/core/article.ts';
import { takeLeadImage } from '../../../../src/core/extract/take-lead-image.ts';
import { aBody, markupOf, prose } from './a-page.ts';

const host = 'https://pictures.example';
const picture = (parts: Partial<Picture> = {}): Picture => ({
  src: `${host}/quay.jpg`,
  alt: null,
  caption: null,
  credit: null,
  width: null,
  height: null,
  ...parts,
});
const figure = (name: string) =>
  `<figure><img src="${host}/${name}"><figcaption>The ${name}</figcaption></figure>`;

test('takes the picture it was given out of the body, so that it is shown once', () => {
  const body = aBody(`${figure('quay.jpg')}${prose('One')}${figure('boat.jpg')}`);
  const lead = takeLeadImage(body, picture({ caption: 'The quay' }));
  expect(lead?.caption).toBe('The quay');
  expect([...body.querySelectorAll('img')].map(each => each.getAttribute('src'))).toEqual([
    `${host}/boat.jpg`,
  ]);
});

test('prefers a picture that is shown to one that is only stated', () => {
  const body = aBody(`${figure('boat.jpg')}${prose('One')}`);
  expect(takeLeadImage(body, picture())).toMatchObject({ src: `${host}/boat.jpg`, caption: 'The boat.jpg' });
  expect(body.querySelector('img')).toBeNull();
});

test('takes the one before the text when none is stated', () => {
  const body = aBody(`${figure('boat.jpg')}${prose('One')}`);
  expect(takeLeadImage(body, null)?.src).toBe(`${host}/boat.jpg`);
});

test('passes over a logo before the text', () => {
  const logo = `<img src="${host}/4711" alt="Harbour Post logo" width="120" height="60">`;
  const body = aBody(`${logo}${figure('boat.jpg')}${prose('One')}`);
  expect(takeLeadImage(body, null)?.src).toBe(`${host}/boat.jpg`);
  const alone = aBody(`${logo}${prose('One')}${figure('boat.jpg')}`);
  expect(takeLeadImage(alone, null)).toBeNull();
});

test('says the caption of the lead picture once, where the page could not show the picture', () => {
  const bare = '<figure><figcaption>The quay (Photo: A. Roe)</figcaption></figure>';
  const body = aBody(`${bare}${prose('One')}<figure><figcaption>The boat</figcaption></figure>`);
  takeLeadImage(body, picture({ caption: 'The quay', credit: 'Photo: A. Roe' }));
  expect(body.textContent).not.toContain('The quay');
  expect(body.textContent).toContain('The boat');
});

test('leaves pictures inside the story where they are', () => {
  const body = aBody(`${prose('One')}${figure('boat.jpg')}${prose('Two')}`);
  const before = markupOf(body);
  expect(takeLeadImage(body, null)).toBeNull();
  expect(markupOf(body)).toBe(before);
});

test('leaves a figure of several pictures its others', () => {
  const body = aBody(
    `<figure><img src="${host}/quay.jpg"><img src="${host}/boat.jpg"></figure>${prose('One')}`,
  );
  takeLeadImage(body, picture({ caption: 'The quay' }));
  expect(body.querySelectorAll('figure img')).toHaveLength(1);
});

test('takes a stated picture for the lead of a body without any', () => {
  expect(takeLeadImage(aBody(prose('One')), picture())?.src).toBe(`${host}/quay.jpg`);
});

test('takes an empty body', () => {
  expect(takeLeadImage(aBody(''), null)).toBeNull();
});
