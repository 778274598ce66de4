import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { openPageReader, type PageReader } from '../../src/commands/page-reader.ts';
import { listSavedPages, readSavedPage, type SavedPage } from '../../src/commands/saved-pages.ts';

const folder = resolve(import.meta.dirname, '../fixtures/not-articles');

let reader: PageReader;

beforeAll(async () => {
  reader = await openPageReader(await ensureBrowser('chromium', console.log));
});
afterAll(() => reader.close());

/** An introduction of two paragraphs, dated by the first item below it: short news has no more. */
const stillRead = 'topic-page-with-introduction';

const pages = listSavedPages(folder, undefined);
const isKnown = ({ id }: SavedPage) => id === stillRead;

test.each(pages.filter(page => !isKnown(page)))('finds no article in $id', findsNone);
test.fails.each(pages.filter(isKnown))('finds no article in $id', findsNone);

async function findsNone(page: SavedPage): Promise<void> {
  expect(page.url, 'its address stands in truth.json').toMatch(/^https?:/);
  const answer = await reader.read({ url: page.url, markup: readSavedPage(page) }).then(
    ({ article }) => `read as “${article.headline}”, ${article.wordCount} words`,
    (thrown: Error) => thrown.message,
  );
  expect(answer).toMatch(/^not-an-article:/);
}
