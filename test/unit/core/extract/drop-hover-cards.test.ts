import { expect, test } from 'vitest';
import { dropHoverCards } from '../../../../src/core/extract/drop-hover-cards.ts';
import { aLog, aPage, markupOf } from './a-page.ts';

function drop(body: string) {
  const page = aPage(body);
  const { log, taken } = aLog();
  dropHoverCards(page, log);
  return { markup: markupOf(page.body), taken: taken() };
}
const card =
  '<span class="card"><img><a href="/ann">Ann Lee</a><a href="/1">Ann speaks</a><a href="/2">Ann rests</a></span>';

test('takes the card out of a sentence and leaves the name', () => {
  const { markup, taken } = drop(
    `<p>Then <span><a href="/ann">Ann</a>${card}</span> said that she would not go.</p>`,
  );
  expect(markup).toBe('<p>Then <span><a href="/ann">Ann</a></span> said that she would not go.</p>');
  expect(taken).toEqual(['dialog: Ann LeeAnn speaksAnn rests']);
});

test('takes a tooltip out of a sentence', () => {
  expect(drop('<p>The <b>quay<span role="tooltip">a wall for ships</span></b> is old.</p>').markup).toBe(
    '<p>The <b>quay</b> is old.</p>',
  );
});

test.each([
  '<p>Both <span><a href="/1">Ann</a> and <a href="/2">Bob</a></span> were there when it came.</p>',
  '<p>See <span><a href="/1">the first part</a></span> for all of it.</p>',
  `<p>${card}</p>`,
  '<p>They said <span>that <a href="/1">one</a>, <a href="/2">two</a> and <a href="/3">three</a> boats, of all that were there, had sunk</span>.</p>',
])('leaves links that are a part of the sentence: %s', body => {
  expect(drop(body).markup).toBe(body);
});
