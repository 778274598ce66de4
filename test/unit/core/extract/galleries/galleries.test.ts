import { expect, test } from 'vitest';
import { extractArticle } from '../../../../../src/core/extract/extract-article.ts';
import { writeGalleries } from '../../../../../src/core/extract/galleries/write-galleries.ts';
import { untraced } from '../../../../../src/core/extract/trace.ts';
import { aCapture, aPage, pageUrl, prose, repeat } from '../a-page.ts';

/** The pictures of the article, each with what stands under it, and what of the words is in no figure. */
function read(markup: string): { pictures: string[]; text: string } {
  const { body } = extractArticle(
    aCapture(
      `<!doctype html><html lang="en"><title>Storm floods the harbour</title><body><main><article><h1>Storm floods the harbour</h1>
       ${repeat(4, index => prose(`Before ${index}`))}${markup}${repeat(4, index => prose(`After ${index}`))}</article></main></body></html>`,
    ),
    untraced,
  );
  const template = document.createElement('template');
  template.innerHTML = body;
  const pictures = [...template.content.querySelectorAll('img')].map(picture => {
    const caption = picture.closest('figure')?.querySelector('figcaption');
    const credit = caption?.querySelector('cite')?.textContent;
    const words = (caption?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const name = picture.getAttribute('src')?.split('/').at(-1);
    return [name, credit ? words.slice(0, -credit.length).trim() : words, credit].filter(Boolean).join(' | ');
  });
  for (const figure of template.content.querySelectorAll('figure')) figure.remove();
  return { pictures, text: template.content.textContent ?? '' };
}

const picture = (n: number, size = '') =>
  `<img src="https://p.example/storm/the-quay-${n}${size}.jpg" width="1200" height="800" alt="">`;
const hidden = (n: number, kind = 'display') => (n === 0 ? '' : ` data-cc-hidden="${kind}"`);
const wanted = [0, 1, 2, 3].map(n => `the-quay-${n}.jpg | The quay, picture ${n}. | Ann ${n}`);
const figure = (n: number) =>
  `<figure>${picture(n)}<figcaption>The quay, picture ${n}. <span class="credit">Ann ${n}</span></figcaption></figure>`;

test.each([
  [
    'a slide show that shows one picture at a time',
    `<div class="slideshow"><button>Back</button>${repeat(4, n => `<div class="slide${n === 0 ? ' active' : ''}"${hidden(n)}>${figure(n)}</div>`)}<button>Next</button></div>`,
  ],
  [
    'slides that are there and invisible',
    `<div class="swiper">${repeat(4, n => `<div class="swiper-slide"${hidden(n, 'visibility')}><figure${hidden(n, 'visibility')}>${picture(n)}<figcaption${hidden(n, 'visibility')}>The quay, picture ${n}. <span class="credit"${hidden(n, 'visibility')}>Ann ${n}</span></figcaption></figure></div>`)}</div>`,
  ],
  [
    'captions in boxes, a count, and smaller copies to choose from',
    `<section class="gallery"><ul class="carousel">${repeat(4, n => `<li class="carousel-item"${hidden(n)}>${picture(n)}<span class="count">${n + 1} / 4</span><div class="carousel-caption"><p>The quay, picture ${n}.</p><span class="photo-credit">Ann ${n}</span></div></li>`)}</ul>
     <ul class="thumbs">${repeat(4, n => `<li><a href="#s${n}">${picture(n, '-120x80')}</a></li>`)}</ul></section>`,
  ],
  [
    'copies by which it goes round',
    `<div class="slick-track"><div class="slick-slide slick-cloned">${figure(3)}</div>${repeat(4, n => `<div class="slick-slide">${figure(n)}</div>`)}<div class="slick-slide slick-cloned">${figure(0)}</div></div>`,
  ],
  [
    'a list of pictures',
    `<div class="photos">${repeat(4, n => `<div class="photo">${picture(n)}<div class="desc"><p>The quay, picture ${n}.</p><p class="copyright">Ann ${n}</p></div></div>`)}</div>`,
  ],
])('shows every picture once, in order, with its caption and credit: %s', (_, markup) => {
  const { pictures, text } = read(markup);
  expect(pictures).toEqual(wanted);
  expect(text).not.toMatch(/picture \d|Next|1 \/ 4/);
  expect(text).toMatch(/Before 3[\s\S]*After 0/);
});

test('keeps pictures apart that have one name in different folders', () => {
  const slides = repeat(
    3,
    n =>
      `<div class="slide"><figure><img src="https://p.example/${n}/original-picture.jpg" width="1200" height="800"><figcaption>The quay, picture ${n}.</figcaption></figure></div>`,
  );
  expect(read(`<div class="gallery">${slides}</div>`).pictures).toEqual(
    [0, 1, 2].map(n => `original-picture.jpg | The quay, picture ${n}.`),
  );
});

test('leaves a list of things with pictures as text', () => {
  const page = aPage(
    `<main><div class="slides">${repeat(3, n => `<div class="slide"><h3>Boat ${n}</h3>${picture(n)}<p>The boat of number ${n} was found on the quay.</p></div>`)}</div></main>`,
  );
  const before = page.body.outerHTML;
  writeGalleries(page, pageUrl);
  expect(page.body.outerHTML).toBe(before);
});

test('makes no gallery of teasers', () => {
  const teasers = repeat(
    4,
    n =>
      `<div class="slide"${hidden(n)}><a href="https://www.harbourpost.example/story-${n}">${picture(n)}<p>Other story ${n}</p></a></div>`,
  );
  expect(read(`<div class="carousel">${teasers}</div>`).pictures).toEqual([]);
});
