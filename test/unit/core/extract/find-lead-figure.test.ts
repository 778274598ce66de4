import { expect, test } from 'vitest';
import type { Picture } from '../../../../src/core/article.ts';
import { findLeadFigure } from '../../../../src/core/extract/find-lead-figure.ts';
import { aPage, find, prose, repeat, someMetadata } from './a-page.ts';

const host = 'https://pictures.example';
const stated: Picture = {
  src: `${host}/quay.jpg`,
  alt: 'Quay',
  caption: null,
  credit: null,
  width: 1200,
  height: 800,
};
const figure =
  '<figure><img src="https://pictures.example/quay.jpg"><figcaption>The quay. <cite>Ann</cite></figcaption></figure>';

test('finds the stated picture where the page shows it, with its caption and credit', () => {
  const page = aPage(`<header>${figure}</header><div id="body">${prose('One')}</div>`);
  expect(findLeadFigure(page, find(page, '#body'), someMetadata({ leadImage: stated }))).toEqual({
    ...stated,
    caption: 'The quay.',
    credit: 'Ann',
  });
});

test('prefers the one of two that has a caption', () => {
  const page = aPage(`<img src="${host}/quay.jpg"><main id="body">${figure}</main>`);
  expect(findLeadFigure(page, find(page, '#body'), someMetadata({ leadImage: stated }))?.caption).toBe(
    'The quay.',
  );
});

test('finds the figure between the headline and the first paragraph when none is stated', () => {
  const metadata = someMetadata({ headline: 'Storm floods' });
  const page = aPage(`<h1>Storm floods</h1>${figure}<div id="body">${prose('One')}</div>`);
  expect(findLeadFigure(page, find(page, '#body'), metadata)?.caption).toBe('The quay.');
  const after = aPage(`<h1>Storm floods</h1><div id="body">${prose('One')}</div>${figure}`);
  expect(findLeadFigure(after, find(after, '#body'), metadata)).toBeNull();
});

test.each(['aside', 'nav', 'footer'])('passes over pictures in <%s>', name => {
  const page = aPage(`<h1>Storm floods</h1><${name}>${figure}</${name}><div id="body">${prose('One')}</div>`);
  expect(findLeadFigure(page, find(page, '#body'), someMetadata({ headline: 'Storm floods' }))).toBeNull();
});

test('falls back on what is stated', () => {
  const page = aPage(`<div id="body">${prose('One')}</div>`);
  expect(findLeadFigure(page, find(page, '#body'), someMetadata({ leadImage: stated }))).toBe(stated);
});

test('takes no stated picture that the page shows as the portrait of its author', () => {
  const portrait = `<div class="author-image"><img src="${stated.src}"></div>`;
  const page = aPage(`${portrait}<div id="body">${prose('One')}</div>`);
  expect(findLeadFigure(page, find(page, '#body'), someMetadata({ leadImage: stated }))).toBeNull();
});

test('takes thousands of copies of the picture in one figure', () => {
  const page = aPage(
    `<figure>${repeat(5000, () => `<img src="${stated.src}">`)}</figure><div id="body"></div>`,
  );
  expect(findLeadFigure(page, find(page, '#body'), someMetadata({ leadImage: stated }))?.src).toBe(
    stated.src,
  );
});
