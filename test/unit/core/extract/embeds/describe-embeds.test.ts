import { expect, test } from 'vitest';
import { describeEmbeds } from '../../../../../src/core/extract/embeds/describe-embeds.ts';
import { aPage, markupOf, repeat } from '../a-page.ts';

function describeAll(body: string): string {
  const page = aPage(body);
  describeEmbeds(page);
  return markupOf(page.body);
}
const card = (address: string, title: string, mark = '') =>
  `<figure data-cc-embed="${mark}"><p><a href="${address}">${title}</a></p></figure>`;

test('makes a frame with a title a card, without the boxes that gave it its shape', () => {
  expect(
    describeAll(
      '<div class="ratio"><div><iframe src="https://maps.example/e/1" title="Map of the quay"></iframe></div></div>',
    ),
  ).toBe(card('https://maps.example/e/1', 'Map of the quay'));
});

test('links a video to the page where it can be watched', () => {
  expect(
    describeAll('<iframe src="https://www.youtube.com/embed/abc-123_X?rel=0" title="The storm"></iframe>'),
  ).toBe(card('https://www.youtube.com/watch?v=abc-123_X', 'The storm'));
});

test('names a film without a title after its host', () => {
  expect(describeAll('<video><source src="https://media.example/storm.mp4"></video>')).toBe(
    card('https://media.example/storm.mp4', 'media.example', 'unnamed'),
  );
});

test('keeps what else stands in the box of a film', () => {
  expect(
    describeAll('<div>Before <audio src="https://media.example/a.mp3" title="Waves"></audio></div>'),
  ).toBe(`<div>Before ${card('https://media.example/a.mp3', 'Waves')}</div>`);
});

test.each([
  '<iframe src="https://ads.doubleclick.example/x" title="Advertisement"></iframe>',
  '<iframe src="https://a.example/recaptcha" title="reCAPTCHA"></iframe>',
  '<iframe src="https://a.example/e"></iframe>',
  '<iframe src="javascript:alert(1)" title="x"></iframe>',
  '<iframe src="about:blank" title="x"></iframe>',
  '<iframe title="x"></iframe>',
  '<video src="blob:https://a.example/1"></video>',
])('takes out a frame that holds no part of the story: %s', markup => {
  expect(describeAll(`<p>a</p>${markup}`)).toBe('<p>a</p>');
});

test('frees a quoted post from boxes named like share bars', () => {
  expect(
    describeAll('<div class="social-embed"><div><blockquote><p>said</p></blockquote></div></div><p>b</p>'),
  ).toBe('<blockquote><p>said</p></blockquote><p>b</p>');
});

test('leaves a quotation that shares its box', () => {
  const markup = '<div><blockquote><p>said</p></blockquote> and more</div>';
  expect(describeAll(markup)).toBe(markup);
});

test('marks a quoted post as something of another site', () => {
  const post = '<p>said</p>— Ann (@ann) <a href="https://chirp.example/1">3 May</a>';
  expect(describeAll(`<p>a</p><blockquote>${post}</blockquote>`)).toBe(
    `<p>a</p><blockquote data-cc-embed="">${post}</blockquote>`,
  );
});

test('writes a title as text', () => {
  expect(describeAll('<iframe src="https://a.example/e" title="&lt;img onerror=x&gt;"></iframe>')).toContain(
    '&lt;img onerror=x&gt;',
  );
});

test('takes thousands of frames in one box', () => {
  const frames = repeat(
    3000,
    index => `<iframe src="https://maps.example/${index}" title="Map ${index}"></iframe>`,
  );
  expect(describeAll(`<div>${frames}</div>`).split('<figure data-cc-embed="">')).toHaveLength(3001);
});
