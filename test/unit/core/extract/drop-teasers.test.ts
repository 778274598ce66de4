import { expect, test } from 'vitest';
import { dropTeasers } from '../../../../src/core/extract/drop-teasers.ts';
import { findStoryHolders } from '../../../../src/core/extract/find-story-holders.ts';
import { aLog, aPage, longStory, prose, repeat } from './a-page.ts';

function drop(body: string): { page: Document; taken: string[] } {
  const page = aPage(body);
  const { log, taken } = aLog();
  dropTeasers(page, findStoryHolders(page, 'Storm floods the harbour'), log);
  return { page, taken: taken() };
}

const picture = (address: string) => `<a href="${address}"><img src="/p.jpg"></a>`;
const card = (address: string, headline: string) =>
  `<div>${picture(address)}<h3><a href="${address}">${headline}</a></h3><p>A sentence about it.</p></div>`;

test('takes out the card of another story, its sentence with it', () => {
  const { taken } = drop(longStory(card('/other', 'Fishing quota cut again')));
  expect(taken).toEqual(['related: Fishing quota cut againA sentence about it.']);
});

test('takes out a link that is a card of its own', () => {
  expect(drop(longStory('<a href="/o"><img src="/p.jpg"> Fishing quota cut again</a>')).taken).toHaveLength(
    1,
  );
});

test('takes out what an empty link is laid over, where the link is called what is said there', () => {
  const laid = (label: string) =>
    `<div><a href="/o" ${label}> </a><img src="/p.jpg"><p>Fishing quota cut again</p><p>A sentence.</p></div>`;
  expect(drop(longStory(laid('title="Fishing quota cut again"'))).taken).toEqual([
    'related: Fishing quota cut againA sentence.',
  ]);
  expect(drop(longStory(laid('aria-label="Fishing quota cut again"'))).taken).toHaveLength(1);
  expect(drop(longStory(laid('title="Opens in a new window"'))).taken).toEqual([]);
  const link = '<a href="/o" title="Fishing quota of May"></a><a href="/o">Fishing quota of May</a>';
  expect(drop(longStory(`<ul><li><em>${link}</em> and more</li></ul>`)).taken).toEqual([]);
});

test('keeps a figure, whatever a link over it is called', () => {
  const figure =
    '<figure><a href="/large" title="The quay at dawn in May"></a><img src="/p.jpg"><figcaption>The quay at dawn in May</figcaption></figure>';
  expect(drop(longStory(figure)).taken).toEqual([]);
});

test('keeps the parts of a list that is told, though all their headings and pictures are links', () => {
  const part = (index: number) =>
    `<div>${picture(`/b/${index}`)}<h2><a href="/b/${index}">${index + 1}. A boat of the harbour</a></h2>${prose('It sails')}</div>`;
  const { taken } = drop(longStory(repeat(4, part) + card('/other', 'Fishing quota cut again')));
  expect(taken).toEqual(['related: Fishing quota cut againA sentence about it.']);
});

test('takes out each card of a row', () => {
  const row = repeat(12, index => card(`/other/${index}`, `Fishing quota cut again ${index}`));
  expect(drop(longStory(`<div>${row}</div>`)).taken).toHaveLength(12);
});

test('keeps a picture that leads to its larger self', () => {
  const larger =
    '<div><a href="/p-large.jpg"><img src="/p.jpg"></a><a href="/p-large.jpg">The quay at dawn, larger</a></div>';
  expect(drop(longStory(larger)).taken).toEqual([]);
});

test('keeps a linked picture without a headline beside it', () => {
  expect(drop(longStory(`<div>${picture('/gallery')}<a href="/gallery">Gallery</a></div>`)).taken).toEqual(
    [],
  );
});

test('keeps the text that a card stands in', () => {
  const { page, taken } = drop(
    longStory(`<div>${prose('Around it')}${repeat(3, () => prose('And on'))}
    ${picture('/o')}<a href="/o">Fishing quota cut again</a></div>`),
  );
  expect(page.body.textContent).toContain('Around it');
  expect(taken.join()).not.toContain('Around it');
});

test('keeps the story, whatever its headline links to', () => {
  const { taken } = drop(
    `<main><div>${picture('/this')}<h1><a href="/this">Storm floods the harbour</a></h1></div></main>`,
  );
  expect(taken).toEqual([]);
});

test('takes a box of thousands of linked pictures for no card', () => {
  const pictures = repeat(5000, index => picture(`/o${index}`));
  expect(drop(longStory(`<div>${pictures}<a href="/o1">Fishing quota cut again</a></div>`)).taken).toEqual(
    [],
  );
});
