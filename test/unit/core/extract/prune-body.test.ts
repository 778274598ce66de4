import { expect, test } from 'vitest';
import { pruneBody } from '../../../../src/core/extract/prune-body.ts';
import { aBody, aLog, markupOf, pageUrl, prose, repeat, someMetadata } from './a-page.ts';

function prune(markup: string, metadata = someMetadata()): { body: Element; taken: string[] } {
  const body = aBody(markup);
  const { log, taken } = aLog();
  pruneBody(body, metadata, pageUrl, log);
  return { body, taken: taken() };
}

test('takes out the lines around the story and leaves the story', () => {
  const { body, taken } = prune(
    `<h1>Storm floods</h1><p>By Ann Example</p>${prose('One')}<p>Advertisement</p>${prose('Two')}<p>© Harbour Post</p>`,
    someMetadata({ headline: 'Storm floods', authors: [{ name: 'Ann Example', role: null }] }),
  );
  expect(markupOf(body)).toBe(prose('One') + prose('Two'));
  expect(taken).toEqual([
    'headline-repeated: Storm floods',
    'byline: By Ann Example',
    'advertisement: Advertisement',
    'copyright: © Harbour Post',
  ]);
});

test('takes short lines with numbers for the story where there are no paragraphs', () => {
  expect(prune(repeat(4, index => `<p>Short line ${index}.</p>`)).taken).toEqual([]);
});

test('takes an author without letters for nobody', () => {
  const metadata = someMetadata({
    authors: [
      { name: '…', role: null },
      { name: 'A', role: null },
    ],
  });
  expect(prune(`${prose('One')}<p>All went home.</p>`, metadata).taken).toEqual([]);
});

test('knows an author of two characters where a character is a word', () => {
  const metadata = someMetadata({ authors: [{ name: '李明', role: null }] });
  expect(prune(`${prose('One')}<p>李明</p>${prose('Two')}`, metadata).taken).toEqual(['byline: 李明']);
});

test('takes a page whose address is none', () => {
  const { log } = aLog();
  const body = aBody(`${prose('One')}<p><a href="https://a.example/">A link of some length</a></p>`);
  pruneBody(body, someMetadata(), '', log);
  expect(log.removals()).toEqual([]);
});
