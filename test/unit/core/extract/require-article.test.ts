import { expect, test } from 'vitest';
import type { Evidence } from '../../../../src/core/extract/needed-prose.ts';
import { requireArticle } from '../../../../src/core/extract/require-article.ts';
import { aBody, prose, repeat, someMetadata } from './a-page.ts';

const ordinary: Evidence = { isListing: false, statesArticle: false, metadata: someMetadata() };
const stated: Evidence = { ...ordinary, statesArticle: true };
const dated: Evidence = { ...ordinary, metadata: someMetadata({ publishedAt: '2024-05-03' }) };
const byAuthor = { ...dated, metadata: someMetadata({ authors: [{ name: 'Ann Example', role: null }] }) };
const story = repeat(3, index => prose(`Paragraph ${index}`));

const refusal = expect.objectContaining({ code: 'not-an-article' });
const requiring = (markup: string, evidence: Evidence) => () => requireArticle(aBody(markup), evidence);

test('takes a few paragraphs for an article', () => {
  expect(requiring(story, ordinary)).not.toThrow();
});

test.each([
  ['nothing', ''],
  ['a few words', '<p>Nothing found.</p>'],
  ['a notice', prose('Sorry')],
  ['labels', repeat(100, index => `<li>Item ${index}</li>`)],
  [
    'links',
    repeat(30, index => `<p><a href="/${index}">${'A long linked line of words. '.repeat(4)}</a></p>`),
  ],
  ['a few paragraphs among many labels', `${story}${repeat(300, i => `<li>Item ${i} of the list</li>`)}`],
])('refuses %s', (_, markup) => {
  expect(requiring(markup, ordinary)).toThrow(refusal);
});

test('believes a page that states an article with less, and with short lines', () => {
  const lines = repeat(12, index => `<p>Boat ${index} came in third.</p>`);
  expect(requiring(lines, dated)).toThrow(refusal);
  expect(requiring(lines, stated)).not.toThrow();
});

test('counts a script without spaces as saying more in less', () => {
  const lines = repeat(
    9,
    () => '<p>港は夜明け前に静かで、嵐の後に残された船の数を数える人の姿だけがあった。</p>',
  );
  expect(requiring(lines, ordinary)).not.toThrow();
});

test('counts no teasers, unless the page states an article', () => {
  const line = 'The ministry has its reasons for it, and it will not say which of them is the true one.';
  const markup = repeat(20, () => `<p>${line}</p>`);
  expect(requiring(markup, dated)).not.toThrow();
  expect(requiring(markup, { ...dated, teaserLines: new Set([line]) })).toThrow(refusal);
  expect(requiring(markup, { ...stated, teaserLines: new Set([line]) })).not.toThrow();
});

test('refuses a list of links, even dated, unless somebody wrote it', () => {
  expect(requiring(story, { ...dated, isListing: true })).toThrow(refusal);
  expect(requiring(story, { ...byAuthor, isListing: true })).not.toThrow();
});

test('refuses a page that asks to sign in, unless it has the text of an article', () => {
  expect(requiring(story, { ...ordinary, asksToSignIn: true })).toThrow(refusal);
  expect(requiring(story.repeat(3), { ...ordinary, asksToSignIn: true })).not.toThrow();
});
